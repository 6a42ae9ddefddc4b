package dev.trellis.matching.slack.words;

import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.plan.Unpaired.Obstacle;
import dev.trellis.matching.round.LeftBehind;
import dev.trellis.matching.rules.Rule;
import dev.trellis.program.settings.Kind;
import dev.trellis.slack.kit.Copy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says why somebody is left over: to themselves in one phrase that points at nobody, to whoever makes the pairs by rule. */
public record LeftOverWords(Copy copy) {
    private static final String LEVELS = "joining.levels";
    private static final String HOURS = "joining.hours";

    /** For whoever makes the pairs. */
    public String forLead(LeftOver left) {
        return left.rule() == null
                ? copy.text("matching.obstacle." + nameForLead(left.obstacle()))
                : new RefusalWords(copy).of(left.rule());
    }

    private static String nameForLead(Obstacle obstacle) {
        return switch (obstacle) {
            case FULL -> "full";
            case APART -> "apart";
            default -> name(obstacle);
        };
    }

    /** For the person themselves. */
    String why(LeftBehind behind) {
        return copy.text(
                "matching.left." + name(behind.leftOver()),
                "lead",
                behind.lead().name());
    }

    /** When the next round is, or that it is the lead's to say. */
    String next(LeftBehind behind) {
        String lead = behind.lead().name();
        return behind.nextRound()
                .map(day -> copy.text("matching.left.next.day", "lead", lead, "day", day))
                .orElseGet(() -> copy.text("matching.left.next", "lead", lead));
    }

    /** What they could widen, or who else could help; nothing where neither would. */
    Optional<String> widen(LeftBehind behind) {
        String key = "matching.widen." + name(behind.leftOver());
        String wider = isMentee(behind) && copy.has(key + ".mentee") ? key + ".mentee" : key;
        return copy.has(wider)
                ? Optional.of(copy.text(
                        wider,
                        "lead",
                        behind.lead().name(),
                        "program",
                        behind.program().name()))
                : Optional.empty();
    }

    private static boolean isMentee(LeftBehind behind) {
        return behind.program().kind() == Kind.MENTORS && !behind.leftOver().mentor();
    }

    /** The forms in which they can widen it, the likeliest to help first; none where nothing of theirs stands in the way. */
    static List<String> forms(LeftOver left) {
        return switch (name(left)) {
            case "hours", "language", "nobodyFits" -> List.of(HOURS);
            case "taken" -> List.of("joining.change", LEVELS);
            case "levels", "team", "lately", "nobody" -> List.of();
            default -> List.of(LEVELS, HOURS);
        };
    }

    private static String name(LeftOver left) {
        @Nullable Rule rule = left.rule();
        return rule == null ? name(left.obstacle()) : name(rule);
    }

    private static String name(Obstacle obstacle) {
        return switch (obstacle) {
            case RULE, APART -> "nobodyFits";
            case TAKEN, FULL -> "taken";
            case NOBODY -> "nobody";
            case LATER -> "later";
            case MISSED -> "missed";
        };
    }

    private static String name(Rule rule) {
        return switch (rule) {
            case LEVELS_CLOSE -> "levels";
            case HOURS_IN_COMMON -> "hours";
            case LANGUAGE_IN_COMMON -> "language";
            case OTHER_TEAM -> "team";
            case NOT_MET_LATELY -> "lately";
            case ROOM_FOR_ONE_MORE -> "taken";
            case ROLES_FIT -> "nobody";
            case NOT_ONESELF, NO_REPORTING_LINE, NO_BLOCK, NOT_AGAIN, NO_LIVE_PAIR -> "nobodyFits";
        };
    }
}
