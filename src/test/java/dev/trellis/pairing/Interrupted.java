package dev.trellis.pairing;

import dev.trellis.privacy.steps.Cause;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Pauses a pair for tests, whoever of the two takes part: in the product a pair pauses because one of them is away. */
@Singleton
public class Interrupted {
    private final Register register;
    private final Breaks breaks;

    Interrupted(Register register, Breaks breaks) {
        this.register = register;
        this.breaks = breaks;
    }

    @Transactional
    public void pair(WorkspaceId workspace, PairId id, PersonId by, Instant until) {
        breaks.pause(register.lock(workspace, id), until, Cause.by(by, "PAUSED"));
    }
}
