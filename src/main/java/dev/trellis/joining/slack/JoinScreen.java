package dev.trellis.joining.slack;

import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.topics.Chosen;
import dev.trellis.joining.topics.Pick;
import dev.trellis.joining.topics.slack.AboutProgram;
import dev.trellis.joining.topics.slack.TopicFields;
import dev.trellis.joining.topics.slack.TopicOption;
import dev.trellis.privacy.Blank;
import dev.trellis.program.Program;
import dev.trellis.program.settings.Kind;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The modal in which somebody joins, or changes what they wrote: what they bring and what they want. */
record JoinScreen(Program program) {
    static final String ID = "joining.join";
    private static final String ROLE = "role";

    /**
     * What stands in the form, or was sent with it.
     *
     * @param brings what each of the choices says of itself
     */
    record Answers<T>(Role role, List<T> brings, List<T> wants) {}

    Screen screen(Answers<Field.Option> before, Copy copy) {
        Screen screen = Screen.modal(ID, copy)
                .carrying(new AboutProgram(program.id().toString()))
                .line("joining.join.about", "program", program.name());
        if (program.kind() == Kind.MENTORS) {
            screen.ask(Field.choose(ROLE, "mentee", "mentor")
                    .startingWith(before.role().name().toLowerCase(Locale.ROOT)));
        }
        screen.ask(
                needed(TopicFields.choosing(TopicFields.BRINGS, before.brings()).seenBy("joining.join.who")));
        screen.ask(needed(TopicFields.choosing(TopicFields.WANTS, before.wants())));
        return guidelines(screen);
    }

    /** Peers give and receive; which of the two a mentor or a mentee needs depends on what they choose above. */
    private Field needed(Field topics) {
        return program.kind() == Kind.PEERS ? topics : topics.optional();
    }

    private Screen guidelines(Screen screen) {
        screen.line("joining.join.guidelines");
        return Blank.is(program.guidelines().text())
                ? screen.line("joining.join.fixed")
                : screen.quoteWhole(program.guidelines().text());
    }

    static Answers<Pick> read(Filled filled) {
        Role role = filled.choice(ROLE).equals("mentor") ? Role.MENTOR : Role.MENTEE;
        return new Answers<>(role, picks(filled, TopicFields.BRINGS), picks(filled, TopicFields.WANTS));
    }

    private static List<Pick> picks(Filled filled, String field) {
        return filled.checks(field).stream().map(TopicOption::read).toList();
    }

    /** Under each field what is wrong with it. */
    static Map<String, String> sentences(Map<Application.Part, Application.Flaw> flaws, Copy copy) {
        return flaws.entrySet().stream()
                .collect(Collectors.toMap(flaw -> field(flaw.getKey()), flaw -> sentence(flaw.getValue(), copy)));
    }

    private static String field(Application.Part part) {
        return switch (part) {
            case BRINGS -> TopicFields.BRINGS;
            case WANTS -> TopicFields.WANTS;
        };
    }

    private static String sentence(Application.Flaw flaw, Copy copy) {
        return switch (flaw) {
            case EMPTY -> copy.text("joining.refused.empty");
            case LONG -> copy.text("joining.refused.long", "max", Application.LIMIT);
            case MANY -> copy.text("joining.refused.many", "max", Chosen.MOST);
            case WORDY -> copy.text("joining.refused.wordy", "max", Chosen.LONGEST);
        };
    }
}
