package dev.trellis.privacy.steps;

import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of offers, pairs, check-ins and goals, step by step, with who, when and why. Whatever takes a step is locked
 * by whoever calls until the transaction ends, so that its steps stand in one order.
 */
@Singleton
public class Steps {
    private final StepRepository steps;
    private final Clock clock;

    Steps(StepRepository steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** Remembers a change of state, or a beginning; {@code about} is an id. Nothing when it was in that state already. */
    @Transactional
    public void moved(WorkspaceId workspace, Object about, Enum<?> to, Cause why) {
        Optional<Step> last = last(workspace, about);
        if (last.filter(step -> step.became().equals(to.name())).isEmpty()) {
            take(workspace, about, new Change(last, to.name()), why);
        }
    }

    /** Remembers something that happened to it while its state stayed as it was, for example that it was put otherwise. */
    @Transactional
    public void stayed(WorkspaceId workspace, Object about, Enum<?> in, Cause why) {
        take(workspace, about, new Change(last(workspace, about), in.name()), why);
    }

    /** In order. */
    @Transactional
    public List<Step> of(WorkspaceId workspace, Object about) {
        return steps.findByWorkspaceAndAboutOrderByNumber(workspace, about.toString());
    }

    private Optional<Step> last(WorkspaceId workspace, Object about) {
        return steps.findFirstByWorkspaceAndAboutOrderByNumberDesc(workspace, about.toString());
    }

    private void take(WorkspaceId workspace, Object about, Change change, Cause why) {
        steps.save(new Step(
                UUID.randomUUID().toString(),
                change.last().map(Step::number).orElse(0) + 1,
                workspace,
                about.toString(),
                change.last().map(Step::became).orElse(change.became()),
                change.became(),
                why.actor(),
                why.reason(),
                clock.instant()));
    }

    /** From where it stood to where it stands. */
    private record Change(Optional<Step> last, String became) {}
}
