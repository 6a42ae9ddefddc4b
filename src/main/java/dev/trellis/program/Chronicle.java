package dev.trellis.program;

import dev.trellis.workspace.Id;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Writes down what was decided about programs, by whom and when. */
@Singleton
public class Chronicle {
    private final ChronicleRepository repository;
    private final Clock clock;

    Chronicle(ChronicleRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Writes one line.
     *
     * @param subject a program, or the person whose right it is
     * @param actor empty when Slack or time did it
     */
    public void write(WorkspaceId workspace, Id subject, String happened, @Nullable PersonId actor) {
        repository.write(workspace, subject.value().toString(), happened, actor, clock.instant());
    }

    /** Whether a program lost its channel before. */
    public boolean wasBroken(Program program) {
        return repository.count(program.workspace(), program.id().toString(), "broken") > 0;
    }
}
