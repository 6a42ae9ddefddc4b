package dev.trellis.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.trellis.HouseTest;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.privacy.steps.Step;
import dev.trellis.privacy.steps.Steps;
import dev.trellis.workspace.GoalId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Every move of a goal says who, when and why, and none of its words. */
@HouseTest
class GoalStepsTest {
    private final WorkspaceId workspace;
    private final Goals goals;
    private final Steps steps;
    private final Person ana;
    private final Person ben;

    GoalStepsTest(ApplicationContext house, WorkspaceId workspace) {
        this.workspace = workspace;
        this.goals = house.getBean(Goals.class);
        this.steps = house.getBean(Steps.class);
        this.ana = house.getBean(Crowd.class).member(workspace, "UANA", "Ana");
        this.ben = house.getBean(Crowd.class).member(workspace, "UBEN", "Ben");
    }

    @Test
    void setRewordedAchievedAndTakenUpAgain() {
        GoalId id = set("Run a retro");
        goals.reword(workspace, ana.id(), id, GoalWords.of("Run two retros"));
        goals.done(workspace, ana.id(), id);
        goals.takeUp(workspace, ana.id(), id);
        goals.drop(workspace, ana.id(), id);

        assertThat(moves(id))
                .containsExactly(
                        step("IN_PROGRESS", "IN_PROGRESS", "SET"),
                        step("IN_PROGRESS", "IN_PROGRESS", "REWORDED"),
                        step("IN_PROGRESS", "ACHIEVED", "DONE"),
                        step("ACHIEVED", "IN_PROGRESS", "UNDONE"),
                        step("IN_PROGRESS", "DROPPED", "DROPPED"));
        assertThat(steps.of(workspace, id).toString()).doesNotContain("retro");
    }

    @Test
    void whatIsRefusedOrWasSoAlreadyLeavesNoStepAndMovesNothing() {
        GoalId id = set("Run a retro");
        goals.takeUp(workspace, ana.id(), id);
        goals.reword(workspace, ana.id(), id, GoalWords.of("Run a retro"));
        goals.reword(workspace, ana.id(), id, GoalWords.of(" "));
        goals.done(workspace, ben.id(), id);
        assertThat(moves(id)).hasSize(1);

        goals.done(workspace, ana.id(), id);
        goals.done(workspace, ana.id(), id);
        goals.drop(workspace, ana.id(), id);
        goals.reword(workspace, ana.id(), id, GoalWords.of("Something else"));
        assertThat(moves(id)).hasSize(2);
        OwnGoal own = goals.own(workspace, ana.id(), id).orElseThrow();
        assertThat(own.goal().state()).isEqualTo(GoalState.ACHIEVED);
        assertThat(own.words().text()).isEqualTo("Run a retro");
    }

    private GoalId set(String text) {
        return ((GoalSet.Kept) goals.set(workspace, ana.id(), GoalWords.of(text)))
                .goal()
                .goal()
                .id();
    }

    private List<Tuple> moves(GoalId id) {
        List<Step> all = steps.of(workspace, id);
        return all.stream()
                .map(step -> tuple(step.was(), step.became(), step.actor(), step.reason()))
                .toList();
    }

    private Tuple step(String was, String became, String reason) {
        PersonId author = ana.id();
        return tuple(was, became, author, reason);
    }
}
