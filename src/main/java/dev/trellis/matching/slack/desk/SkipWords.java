package dev.trellis.matching.slack.desk;

import dev.trellis.matching.rules.Rule;
import dev.trellis.matching.slack.words.RefusalWords;
import dev.trellis.slack.kit.Copy;
import java.util.stream.Stream;

/** Why two of a published draft were not asked after all. */
public final class SkipWords {
    private SkipWords() {}

    /** In the words of the rule that refused, or of whatever else came between. */
    public static String of(String code, Copy copy) {
        return Stream.of(Rule.values())
                .filter(rule -> rule.name().equals(code) || (rule == Rule.NO_BLOCK && code.equals("KEPT_APART")))
                .findFirst()
                .map(rule -> new RefusalWords(copy).of(rule))
                .orElseGet(() -> copy.text(key(code)));
    }

    private static String key(String code) {
        return switch (code) {
            case "FULL" -> "draft.skipped.full";
            case "LIVE_PAIR", "OPEN_OFFER" -> "draft.skipped.asked";
            case "STOPPED" -> "draft.skipped.stopped";
            case "NOBODY_LEADS" -> "draft.skipped.nobodyLeads";
            case "NOT_OPEN" -> "draft.skipped.notOpen";
            default -> "draft.skipped.gone";
        };
    }
}
