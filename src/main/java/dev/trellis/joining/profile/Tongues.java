package dev.trellis.joining.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The languages people can say they speak; Slack takes a hundred choices. */
public final class Tongues {
    private static final List<String> CODES = List.of(
            "af", "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "eo", "es", "et",
            "eu", "fa", "fi", "fil", "fr", "ga", "gl", "gu", "ha", "he", "hi", "hr", "hu", "hy", "id", "ig", "is", "it",
            "ja", "jv", "ka", "kk", "km", "kn", "ko", "ku", "ky", "lo", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "mt",
            "my", "nb", "ne", "nl", "pa", "pl", "ps", "pt", "ro", "ru", "si", "sk", "sl", "so", "sq", "sr", "sv", "sw",
            "ta", "te", "th", "tl", "tr", "uk", "ur", "uz", "vi", "xh", "yo", "zh", "zu");

    private Tongues() {}

    /** All of them, in the order of their names in that language. */
    public static List<String> all(Locale reader) {
        Function<String, String> name = code -> name(code, reader);
        return CODES.stream().sorted(Comparator.comparing(name)).toList();
    }

    public static String name(String code, Locale reader) {
        return Locale.of(code).getDisplayLanguage(reader);
    }

    /** Only those that are known here, each once. */
    public static List<String> known(List<String> codes) {
        return codes.stream().filter(CODES::contains).distinct().toList();
    }
}
