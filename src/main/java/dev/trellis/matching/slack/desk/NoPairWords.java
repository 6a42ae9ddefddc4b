package dev.trellis.matching.slack.desk;

import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.plan.Unpaired.Obstacle;
import dev.trellis.matching.rules.Rule;
import dev.trellis.matching.slack.words.LeftOverWords;
import dev.trellis.program.settings.Kind;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Sheet;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a draft has no pair at all: what stands in the way of how many, and what could be widened. */
@Singleton
public record NoPairWords(LeftWords left) {
    private static final int CAUSES = 3;

    /** What stands in the way of most comes first. */
    public void say(Sheet<?> sheet, Draft draft, List<LeftOver> people, Copy copy) {
        people.stream().collect(Collectors.groupingBy(one -> new LeftOverWords(copy).forLead(one))).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(one -> -one.size())))
                .limit(CAUSES)
                .forEach(cause -> sheet.line(
                        "draft.none.why",
                        "count",
                        cause.getValue().size(),
                        "why",
                        cause.getKey(),
                        "widen",
                        widen(draft, cause.getValue().getFirst(), copy)));
    }

    /** Whether other rules could make a pair possible. */
    public static boolean mayWiden(List<LeftOver> people) {
        return people.stream().map(NoPairWords::name).anyMatch(List.of("levels", "hours", "team", "lately")::contains);
    }

    private String widen(Draft draft, LeftOver one, Copy copy) {
        return copy.text("draft.none.widen." + way(draft, name(one)));
    }

    private String way(Draft draft, String name) {
        boolean chosen = draft.origin().scope() == Scope.Kind.CHOSEN;
        return switch (name) {
            case "levels" -> left.program(draft).kind() == Kind.MENTORS ? "mentorLevels" : name;
            case "nobody" -> chosen ? "chosenRole" : name;
            case "people" -> chosen ? "chosen" : name;
            default -> name;
        };
    }

    private static String name(LeftOver one) {
        return one.rule() == null ? name(one.obstacle()) : name(one.rule());
    }

    private static String name(Obstacle obstacle) {
        return switch (obstacle) {
            case LATER, APART -> "byHand";
            case NOBODY -> "nobody";
            case RULE, TAKEN, FULL, MISSED -> "people";
        };
    }

    private static String name(Rule rule) {
        return switch (rule) {
            case LEVELS_CLOSE -> "levels";
            case HOURS_IN_COMMON -> "hours";
            case LANGUAGE_IN_COMMON -> "language";
            case OTHER_TEAM -> "team";
            case NOT_MET_LATELY -> "lately";
            case ROOM_FOR_ONE_MORE -> "room";
            case ROLES_FIT -> "nobody";
            case NOT_ONESELF, NO_REPORTING_LINE, NO_BLOCK, NOT_AGAIN, NO_LIVE_PAIR -> "people";
        };
    }
}
