package dev.trellis.pairing;

import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What became of offers and pairs, step by step, with who, when and why. */
@Singleton
public class Steps {
    private final StepRepository steps;
    private final Clock clock;

    Steps(StepRepository steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** Remembers a change; {@code about} is the id of the offer or pair, which is locked until the transaction ends. */
    @Transactional
    public void took(WorkspaceId workspace, Object about, Change change, Cause why) {
        String id = UUID.randomUUID().toString();
        steps.save(new Step(
                id,
                (int) steps.countByWorkspaceAndAbout(workspace, about.toString()) + 1,
                workspace,
                about.toString(),
                change.was().name(),
                change.became().name(),
                why.actor(),
                why.reason(),
                clock.instant()));
    }

    @Transactional
    public List<Step> of(WorkspaceId workspace, Object about) {
        return steps.findByWorkspaceAndAboutOrderByNumber(workspace, about.toString());
    }

    /** From one state to the next. */
    public record Change(Enum<?> was, Enum<?> became) {}
}
