package dev.trellis.program;

import dev.trellis.program.settings.ChannelFacts;
import dev.trellis.program.settings.Doors;
import dev.trellis.program.settings.Guidelines;
import dev.trellis.program.settings.Kind;
import dev.trellis.program.settings.Progress;
import dev.trellis.program.settings.Rhythm;
import dev.trellis.program.settings.Trouble;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Programs in every state, the same in every run, for screens. */
public final class Samples {
    private static final String ID = "01910000-0000-7000-8000-000000000001";

    private Samples() {}

    public static Program draft() {
        return program(Kind.PEERS, Progress.START, null);
    }

    public static Program refused(Trouble because) {
        return draft().refused(because);
    }

    public static Program open(Kind kind) {
        return program(kind, Progress.START.in(Progress.State.OPEN, null), LocalDate.of(2027, 7, 31));
    }

    public static Program invited() {
        return open(Kind.PEERS).invited();
    }

    public static Program broken(Trouble because) {
        return open(Kind.PEERS).broken(because);
    }

    private static Program program(Kind kind, Progress progress, @Nullable LocalDate endsOn) {
        return new Program(
                ProgramId.of(ID),
                WorkspaceId.of(ID),
                kind == Kind.PEERS ? "Peers" : "Mentors",
                kind,
                new ChannelFacts("CPEERS", "peers", 43, false),
                Rhythm.USUAL,
                Doors.USUAL,
                Guidelines.USUAL,
                progress,
                PersonId.of(ID),
                null,
                endsOn,
                null,
                "V1");
    }
}
