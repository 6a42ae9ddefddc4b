package dev.trellis.program.slack;

import dev.trellis.program.Program;
import dev.trellis.program.settings.Doors;
import dev.trellis.program.settings.Rhythm;
import dev.trellis.program.settings.Settings;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** More settings: how often, how long, at which hour, and who hears of it and may come in. */
record SettingsScreen(Program program) {
    static final String ID = "program.settings";
    private static final String EVERY = "every";
    private static final String LENGTH = "length";
    private static final String HOUR = "hour";
    private static final String DOORS = "doors";
    private static final String LISTED = "listed";
    private static final String GUESTS = "guests";

    Screen screen(Copy copy) {
        Rhythm rhythm = program.rhythm();
        return Screen.modal(ID, copy)
                .carrying(new SettingsDesk.Carries(program.id().toString()))
                .ask(pick(EVERY, rhythm.cadenceWeeks(), new int[] {1, 2, 3, 4, 6}, weeks -> every(weeks, copy)))
                .ask(pick(LENGTH, rhythm.lengthMonths(), new int[] {3, 6, 9, 12}, months -> months(months, copy)))
                .ask(pick(HOUR, rhythm.askHour(), IntStream.rangeClosed(8, 16).toArray(), "%02d:00"::formatted))
                .ask(doors());
    }

    static Optional<Settings> read(Filled filled) {
        List<String> doors = filled.checks(DOORS);
        try {
            return Optional.of(new Settings(
                    new Rhythm(number(filled, EVERY), number(filled, LENGTH), number(filled, HOUR)),
                    new Doors(doors.contains(LISTED), doors.contains(GUESTS))));
        } catch (IllegalArgumentException e) {
            // Slack only sends what the modal offered; anything else is not worth more than the field's error.
            return Optional.empty();
        }
    }

    /** The field that is named when what came cannot be read. */
    static String first() {
        return EVERY;
    }

    private static int number(Filled filled, String field) {
        return Integer.parseInt(filled.choice(field));
    }

    private static String every(int weeks, Copy copy) {
        return copy.text("program.settings.every.weeks", "weeks", weeks);
    }

    private static String months(int months, Copy copy) {
        return copy.text("program.settings.length.months", "months", months);
    }

    private static Field pick(String name, int now, int[] choices, IntFunction<String> label) {
        List<Field.Option> options = IntStream.concat(IntStream.of(choices), IntStream.of(now))
                .distinct()
                .sorted()
                .mapToObj(choice -> new Field.Option(Integer.toString(choice), label.apply(choice)))
                .toList();
        return Field.pick(name, options).startingWith(Integer.toString(now));
    }

    private Field doors() {
        List<String> open = new ArrayList<>();
        if (program.listed()) {
            open.add(LISTED);
        }
        if (program.guestsAllowed()) {
            open.add(GUESTS);
        }
        Field field = Field.check(DOORS, LISTED, GUESTS);
        return new Field(DOORS, new Field.Checks(List.of(LISTED, GUESTS), open), field.required(), field.seenBy());
    }
}
