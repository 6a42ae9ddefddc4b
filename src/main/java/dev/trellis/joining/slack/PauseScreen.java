package dev.trellis.joining.slack;

import dev.trellis.program.Program;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import java.time.LocalDate;
import java.util.Optional;

/** Asks until when somebody takes a break. */
record PauseScreen(Program program) {
    static final String ID = "joining.pause";
    static final String UNTIL = "until";

    /** What the modal carries. */
    record Carries(String program) {}

    Screen screen(LocalDate suggested, Copy copy) {
        return Screen.modal(ID, copy)
                .carrying(new Carries(program.id().toString()))
                .line("joining.pause.about", "program", program.name())
                .ask(Field.day(UNTIL).startingWith(suggested.toString()).seenBy("joining.pause.who"));
    }

    static Optional<LocalDate> read(Filled filled) {
        return filled.day(UNTIL);
    }
}
