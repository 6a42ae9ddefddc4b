package dev.trellis.matching.slack.ask;

import dev.trellis.matching.Limits;
import dev.trellis.matching.Policy;
import dev.trellis.matching.Weights;
import dev.trellis.program.settings.Kind;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What if something counted more, or a rule reached further? Two forms, and the policy that comes of each. */
final class WhatIfScreen {
    static final String WEIGHTS = "draft.weights";
    static final String RULES = "draft.rules";
    private static final String TOPICS = "topics";
    private static final String STYLE = "style";
    private static final String WISHES = "wishes";
    private static final String HOURS = "hours";
    private static final String TEAMS = "teams";
    private static final String LEVELS = "levels";
    private static final String ROUNDS = "rounds";
    private static final String MINUTES = "minutes";
    private static final String OTHER_TEAMS = "otherTeams";
    private static final String MUST = "must";
    private static final String SECOND = "second";
    private static final String MAY = "may";
    private static final int[] STEPS = {0, 1, 2, 5, 10};

    private WhatIfScreen() {}

    static Screen weights(Tried tried, Copy copy) {
        Weights now = tried.weights();
        IntFunction<String> label = weight -> weight(weight, copy);
        return about(Screen.modal(WEIGHTS, copy), tried)
                .ask(pick(TOPICS, now.topics(), STEPS, label).seenBy("draft.whatIf.who"))
                .ask(pick(STYLE, now.style(), STEPS, label))
                .ask(pick(WISHES, now.wishes(), STEPS, label))
                .ask(pick(HOURS, now.hours(), STEPS, label))
                .ask(pick(TEAMS, now.teams(), STEPS, label));
    }

    /** Second peers are a matter of peers alone: mentors say themselves how many they take. */
    static Screen rules(Tried tried, Kind kind, Copy copy) {
        Limits now = tried.limits();
        Screen screen = about(Screen.modal(RULES, copy), tried)
                .ask(pick(LEVELS, now.levelDifference(), new int[] {0, 1, 2, 3}, count("levels", copy))
                        .seenBy("draft.whatIf.who"))
                .ask(pick(ROUNDS, now.repeatRounds(), new int[] {0, 1, 2, 3, 4}, count("rounds", copy)))
                .ask(pick(MINUTES, now.commonMinutes(), new int[] {0, 60, 120, 180, 240}, count("minutes", copy)))
                .ask(ticked(OTHER_TEAMS, MUST, now.otherTeams()));
        return kind == Kind.PEERS ? screen.ask(ticked(SECOND, MAY, now.secondPeer())) : screen;
    }

    private static Field ticked(String name, String choice, boolean now) {
        Field field = Field.check(name, choice);
        return now ? field.startingWith(choice) : field;
    }

    private static Screen about(Screen screen, Tried tried) {
        return screen.carrying(tried).quietButtons("page", tried.carries().back());
    }

    /** What the draft's policy is after this form. */
    static Policy read(Policy now, Filled filled) {
        return filled.values().containsKey(TOPICS) ? now.with(weights(filled)) : now.with(limits(filled));
    }

    private static Weights weights(Filled filled) {
        return new Weights(
                number(filled, TOPICS),
                number(filled, STYLE),
                number(filled, WISHES),
                number(filled, HOURS),
                number(filled, TEAMS));
    }

    private static Limits limits(Filled filled) {
        return new Limits(
                number(filled, LEVELS),
                number(filled, ROUNDS),
                number(filled, MINUTES),
                filled.checks(OTHER_TEAMS).contains(MUST),
                filled.checks(SECOND).contains(MAY));
    }

    /** What no form of ours offers is out of every bound. */
    private static int number(Filled filled, String field) {
        String choice = filled.choice(field);
        return choice.matches("\\d{1,3}") ? Integer.parseInt(choice) : -1;
    }

    private static Field pick(String name, int now, int[] choices, IntFunction<String> label) {
        List<Field.Option> options = IntStream.concat(IntStream.of(choices), IntStream.of(now))
                .distinct()
                .sorted()
                .mapToObj(choice -> new Field.Option(Integer.toString(choice), label.apply(choice)))
                .toList();
        return Field.pick(name, options).startingWith(Integer.toString(now));
    }

    private static String weight(int weight, Copy copy) {
        return copy.text("draft.weight", "weight", weight);
    }

    private static IntFunction<String> count(String what, Copy copy) {
        return count -> copy.text("draft.count." + what, "count", count);
    }
}
