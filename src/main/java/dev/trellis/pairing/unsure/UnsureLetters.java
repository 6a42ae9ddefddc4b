package dev.trellis.pairing.unsure;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Subject;
import dev.trellis.workspace.ProgramId;
import java.time.LocalDate;

/** The letter to a lead about what is unsure in a program. */
public final class UnsureLetters {
    public static final String KIND = "pairing.unsure";

    private static final String ROOM = "pairing";
    private static final String ABOUT = "unsure";

    private UnsureLetters() {}

    /** One message a day. */
    static Subject about(ProgramId program, LocalDate day) {
        return new Subject(ROOM, String.join("/", ABOUT, program.toString(), day.toString()));
    }

    public static ProgramId program(Letter letter) {
        return ProgramId.of(letter.subject().id().split("/", 3)[1]);
    }
}
