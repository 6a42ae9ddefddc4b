package dev.trellis.matching.slack.words;

import dev.trellis.matching.rules.Refusal;
import dev.trellis.matching.rules.Rule;
import dev.trellis.slack.kit.Copy;

/** Says to whoever makes the pairs why two people are kept apart; of a confidential rule only that a constraint exists. */
public record RefusalWords(Copy copy) {
    private static final int HOUR = 60;

    public String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Plain plain -> of(plain.rule());
            case Refusal.Levels levels when levels.mentorBelow() -> copy.text("matching.refusal.mentorBelow");
            case Refusal.Levels levels ->
                copy.text("matching.refusal.levels", "apart", levels.apart(), "allowed", levels.allowed());
            case Refusal.Minutes minutes ->
                copy.text(
                        "matching.refusal.hours", "common", hours(minutes.common()), "needed", hours(minutes.needed()));
            case Refusal.Rounds rounds -> copy.text("matching.refusal.rounds", "ago", rounds.ago());
        };
    }

    /** A rule by its name alone, for example of somebody who is left over. */
    public String of(Rule rule) {
        return copy.text("matching.rule." + name(rule));
    }

    private static String name(Rule rule) {
        return switch (rule) {
            case NOT_ONESELF -> "oneself";
            case ROLES_FIT -> "roles";
            case ROOM_FOR_ONE_MORE -> "full";
            case NO_REPORTING_LINE -> "line";
            case NO_BLOCK, NOT_AGAIN -> "constraint";
            case NO_LIVE_PAIR -> "pair";
            case NOT_MET_LATELY -> "lately";
            case LEVELS_CLOSE -> "levels";
            case HOURS_IN_COMMON -> "hours";
            case LANGUAGE_IN_COMMON -> "language";
            case OTHER_TEAM -> "team";
        };
    }

    private static double hours(int minutes) {
        return minutes / (double) HOUR;
    }
}
