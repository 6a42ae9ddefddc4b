package dev.trellis.joining.slack;

import dev.trellis.joining.Application;
import dev.trellis.joining.Profile;
import dev.trellis.joining.Role;
import dev.trellis.privacy.Blank;
import dev.trellis.program.Program;
import dev.trellis.program.settings.Kind;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The modal in which somebody joins, or changes what they wrote: what they bring and what they want. */
record JoinScreen(Program program) {
    static final String ID = "joining.join";
    private static final String ROLE = "role";
    private static final String BRINGS = "brings";
    private static final String WANTS = "wants";

    /** What the modal carries. */
    record Carries(String program) {}

    Screen empty(Copy copy) {
        return filled(new Profile("", ""), Role.MENTEE, copy);
    }

    Screen filled(Profile profile, Role role, Copy copy) {
        Screen screen = Screen.modal(ID, copy)
                .carrying(new Carries(program.id().toString()))
                .line("joining.join.about", "program", program.name());
        if (program.kind() == Kind.MENTORS) {
            screen.ask(Field.choose(ROLE, "mentee", "mentor")
                    .startingWith(role.name().toLowerCase(Locale.ROOT)));
        }
        screen.ask(Field.write(BRINGS, Application.LIMIT)
                .startingWith(profile.brings())
                .seenBy("joining.join.who"));
        screen.ask(Field.write(WANTS, Application.LIMIT).startingWith(profile.wants()));
        return guidelines(screen);
    }

    private Screen guidelines(Screen screen) {
        screen.line("joining.join.guidelines");
        return Blank.is(program.guidelines().text())
                ? screen.line("joining.join.fixed")
                : screen.quoteWhole(program.guidelines().text());
    }

    static Application read(Filled filled) {
        Role role = filled.choice(ROLE).equals("mentor") ? Role.MENTOR : Role.MENTEE;
        return Application.naming(role, filled.words(BRINGS), filled.words(WANTS));
    }

    /** Under each field what is wrong with it. */
    static Map<String, String> sentences(Map<Application.Part, Application.Flaw> flaws, Copy copy) {
        return flaws.entrySet().stream()
                .collect(Collectors.toMap(flaw -> field(flaw.getKey()), flaw -> sentence(flaw.getValue(), copy)));
    }

    private static String field(Application.Part part) {
        return switch (part) {
            case BRINGS -> BRINGS;
            case WANTS -> WANTS;
        };
    }

    private static String sentence(Application.Flaw flaw, Copy copy) {
        return switch (flaw) {
            case EMPTY -> copy.text("joining.refused.empty");
            case LONG -> copy.text("joining.refused.long", "max", Application.LIMIT);
        };
    }
}
