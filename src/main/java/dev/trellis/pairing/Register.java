package dev.trellis.pairing;

import dev.trellis.privacy.steps.Cause;
import dev.trellis.privacy.steps.Steps;
import dev.trellis.workspace.NotHere;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The pairs themselves and their pauses; whatever changes a pair leaves a step behind. */
@Singleton
final class Register {
    private final PairRepository pairs;
    private final PauseRepository pauses;
    private final Steps steps;

    Register(PairRepository pairs, PauseRepository pauses, Steps steps) {
        this.pairs = pairs;
        this.pauses = pauses;
        this.steps = steps;
    }

    Optional<Pair> find(WorkspaceId workspace, PairId id) {
        return pairs.findByWorkspaceAndId(workspace, id);
    }

    /** Nobody else changes it until the transaction ends. */
    Pair lock(WorkspaceId workspace, PairId id) {
        return pairs.lock(workspace, id).orElseThrow(() -> new NotHere("No pair " + id));
    }

    List<Pair> live(WorkspaceId workspace, PersonId person) {
        return pairs.live(workspace, person);
    }

    List<Pair> liveIn(WorkspaceId workspace, ProgramId program) {
        return pairs.liveIn(workspace, program);
    }

    boolean isAlive(WorkspaceId workspace, ProgramId program, Couple couple) {
        return pairs.alive(workspace, program, couple.lower(), couple.higher()) > 0;
    }

    Pair begin(Pair confirmed, Cause why) {
        pairs.save(confirmed);
        steps.moved(confirmed.workspace(), confirmed.id(), confirmed.state(), why);
        return confirmed;
    }

    Pair move(Pair now, Cause why) {
        pairs.update(now);
        steps.moved(now.workspace(), now.id(), now.state(), why);
        return now;
    }

    Optional<Pause> pauseOf(Pair pair) {
        return pauses.findByWorkspaceAndPair(pair.workspace(), pair.id());
    }

    void begin(Pause pause) {
        pauses.save(pause);
    }

    void change(Pause pause) {
        pauses.update(pause);
    }

    void end(Pause pause) {
        pauses.delete(pause);
    }

    List<Pause> pausesDue(Instant now) {
        return pauses.due(now);
    }

    Optional<Instant> nextPauseDue() {
        return pauses.nextDue();
    }
}
