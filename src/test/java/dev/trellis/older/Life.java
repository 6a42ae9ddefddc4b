package dev.trellis.older;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.TestHouse;
import dev.trellis.goals.GoalSet;
import dev.trellis.goals.GoalWords;
import dev.trellis.goals.Goals;
import dev.trellis.goals.OwnGoal;
import dev.trellis.pairing.Trio;
import dev.trellis.reflections.OwnReflection;
import dev.trellis.reflections.ReflectionKept;
import dev.trellis.reflections.Reflections;
import dev.trellis.reflections.Thought;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.Optional;

/** Ana and Ben, with something that Ana shares and something that she took back. */
record Life(Trio trio, OwnGoal shared, OwnGoal tookBack, OwnReflection reflection) {
    static ApplicationContext house(String url) {
        return TestHouse.start(Map.of(
                "DATABASE_URL",
                url,
                "trellis.clock.frozen",
                TestHouse.FROZEN,
                "trellis.delivery.enabled",
                "false",
                "trellis.schedule.enabled",
                "false"));
    }

    static Life in(ApplicationContext house) {
        WorkspaceId workspace = TestHouse.newWorkspace(house).id();
        Trio trio = Trio.in(house, workspace);
        Goals goals = house.getBean(Goals.class);
        OwnGoal shared = goal(goals, trio, "Run a retro \uD83C\uDFBB");
        OwnGoal tookBack = goal(goals, trio, "Say no more often");
        goals.unshare(
                workspace, trio.ana().id(), tookBack.goal().id(), trio.pair().id());
        var kept = (ReflectionKept.Kept) house.getBean(Reflections.class)
                .keep(
                        workspace,
                        trio.ana().id(),
                        new Thought("I listen better", Optional.empty()),
                        Optional.of(trio.pair().id()));
        return new Life(trio, shared, tookBack, kept.reflection());
    }

    /** In a house on another database everything is as it was, and what was shared can be taken back. */
    void goesOnIn(ApplicationContext house) {
        WorkspaceId workspace = trio.ana().workspace();
        Goals goals = house.getBean(Goals.class);
        assertThat(goals.sharedWith(workspace, trio.ben().id())).hasSize(1);
        assertThat(goals.read(workspace, trio.ben().id(), shared.goal().id()))
                .hasValueSatisfying(goal -> assertThat(goal.words()).isEqualTo(shared.words()));
        assertThat(goals.read(workspace, trio.ben().id(), tookBack.goal().id())).isEmpty();
        assertThat(goals.mine(workspace, trio.ana().id()))
                .filteredOn(goal -> goal.sharedWith().contains(trio.pair().id()))
                .extracting(goal -> goal.goal().id())
                .containsExactly(shared.goal().id());
        Reflections reflections = house.getBean(Reflections.class);
        assertThat(reflections.sharedWith(workspace, trio.ben().id())).hasSize(1);
        var id = reflection.reflection().id();
        assertThat(reflections.read(workspace, trio.ben().id(), id)).isPresent();
        assertThat(reflections.read(workspace, trio.cleo().id(), id)).isEmpty();
        reflections.unshare(workspace, trio.ana().id(), id, trio.pair().id());
        assertThat(reflections.read(workspace, trio.ben().id(), id)).isEmpty();
        goals.share(
                workspace, trio.ana().id(), tookBack.goal().id(), trio.pair().id());
        assertThat(goals.sharedWith(workspace, trio.ben().id())).hasSize(2);
    }

    private static OwnGoal goal(Goals goals, Trio trio, String words) {
        WorkspaceId workspace = trio.ana().workspace();
        var kept = (GoalSet.Kept) goals.set(workspace, trio.ana().id(), GoalWords.of(words));
        goals.share(
                workspace, trio.ana().id(), kept.goal().goal().id(), trio.pair().id());
        return kept.goal();
    }
}
