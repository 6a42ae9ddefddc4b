package dev.trellis.privacy.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.workspace.GoalId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@HouseTest
class StepsTest {
    private final GoalId light = GoalId.make();
    private final PersonId ana = PersonId.make();
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Steps steps;

    StepsTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.steps = house.getBean(Steps.class);
    }

    @Test
    void theFirstStepBeginsWhereItLeadsAndEachLaterOneWhereTheLastOneLed() {
        steps.moved(workspace, light, Light.RED, Cause.of("MADE"));
        steps.moved(workspace, light, Light.GREEN, Cause.by(ana, "PRESSED"));

        assertThat(steps.of(workspace, light))
                .extracting(Step::number, Step::was, Step::became, Step::actor, Step::reason)
                .containsExactly(tuple(1, "RED", "RED", null, "MADE"), tuple(2, "RED", "GREEN", ana, "PRESSED"));
        assertThat(steps.of(workspace, light))
                .allSatisfy(step -> assertThat(Duration.between(
                                step.at(), house.getBean(Clock.class).instant()))
                        .isBetween(Duration.ZERO, Duration.ofMinutes(1)));
    }

    @Test
    void whatIsInThatStateAlreadyDoesNotMoveThereAgain() {
        steps.moved(workspace, light, Light.RED, Cause.of("MADE"));
        steps.moved(workspace, light, Light.RED, Cause.by(ana, "PRESSED_TWICE"));

        assertThat(steps.of(workspace, light)).extracting(Step::reason).containsExactly("MADE");
    }

    @Test
    void whatHappensWithoutAMoveIsRememberedAsWell() {
        steps.moved(workspace, light, Light.RED, Cause.of("MADE"));
        steps.stayed(workspace, light, Light.RED, Cause.by(ana, "PAINTED"));

        assertThat(steps.of(workspace, light).getLast())
                .extracting(Step::was, Step::became, Step::reason)
                .containsExactly("RED", "RED", "PAINTED");
    }

    @Test
    void anotherWorkspaceSeesNoneOfIt() {
        steps.moved(workspace, light, Light.RED, Cause.of("MADE"));

        assertThat(steps.of(TestHouse.newWorkspace(house).id(), light)).isEmpty();
    }

    private enum Light {
        RED,
        GREEN
    }
}
