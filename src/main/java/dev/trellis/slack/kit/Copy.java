package dev.trellis.slack.kit;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The sentences Trellis says, for one reader: their language, and their clock for every date.
 *
 * <p>A key's first word is its room and names the file: {@code goals.kept} is in {@code copy/goals.properties}. Sentences
 * are ICU message formats with named arguments; {@code *bold*} is the only mark-up. Arguments never pass through the
 * format or the mark-up, so nothing a person wrote can change a sentence's shape.
 *
 * @param locale the reader's language
 * @param zone the reader's time zone; empty for a shared place, where every reader's own device shows the time
 */
public record Copy(Locale locale, Optional<ZoneId> zone) {
    /** The tongue Trellis falls back to; its dates read "Thu 4 Feb, 15:30". */
    public static final Copy SHARED = new Copy(Locale.UK, Optional.empty());

    public static Copy of(Locale locale, ZoneId zone) {
        return new Copy(locale, Optional.of(zone));
    }

    /**
     * A sentence as plain text, for labels, titles and buttons.
     *
     * @param named argument names and values in turn, for example {@code "goal", text}
     */
    public String text(String key, Object... named) {
        return line(key, named).plain();
    }

    /**
     * A sentence as a line of rich text.
     *
     * @param named argument names and values in turn; a value is words (String), a number, an Instant, a LocalDate, a
     *     {@link Mention}, a {@link Place} or another {@link Line}
     */
    public Line line(String key, Object... named) {
        Map<String, Object> arguments = new HashMap<>();
        List<Line> set = new ArrayList<>();
        for (int i = 0; i < named.length; i += 2) {
            arguments.put((String) named[i], argument(named[i + 1], set));
        }
        return Markup.read(new MessageFormat(sentence(key), spoken(key)).format(arguments), set);
    }

    /** Whether the files hold this key. */
    public boolean has(String key) {
        return bundle(key).containsKey(key);
    }

    private Object argument(Object value, List<Line> set) {
        if (value instanceof Number) {
            return value;
        }
        set.add(piece(value));
        return Markup.marker(set.size() - 1);
    }

    private Line piece(Object value) {
        return switch (value) {
            case Line line -> line;
            case Mention mention -> Line.of(new Line.Person(mention.slackId()));
            case Place place -> Line.of(new Line.Channel(place.channelId()));
            case Instant moment -> moment(moment);
            case LocalDate day -> Line.of(formatted("kit.day", day));
            case String words -> Line.of(words);
            default -> throw new IllegalArgumentException("No way to say a " + value.getClass());
        };
    }

    private Line moment(Instant moment) {
        return zone.map(at -> Line.of(formatted("kit.moment", moment.atZone(at))))
                .orElseGet(() -> Line.of(new Line.When(moment)));
    }

    private String formatted(String key, java.time.temporal.TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(sentence(key), spoken(key)).format(time);
    }

    private String sentence(String key) {
        return bundle(key).getString(key);
    }

    /** The tongue the sentence is in, so that its dates and numbers are in the same one. */
    private Locale spoken(String key) {
        Locale found = bundle(key).getLocale();
        return found.equals(Locale.ROOT) ? SHARED.locale() : found;
    }

    private ResourceBundle bundle(String key) {
        return ResourceBundle.getBundle("copy/" + key.substring(0, key.indexOf('.')), locale, NO_FALLBACK);
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
