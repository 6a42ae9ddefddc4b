package dev.trellis.goals.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.goals.GoalState;
import dev.trellis.goals.Goals;
import dev.trellis.goals.OwnGoal;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Trio;
import dev.trellis.people.Person;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackButton.Spot;
import dev.trellis.slack.SlackCommand.Typed;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Filled;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@HouseTest
class GoalCommandTest {
    private final ApplicationContext house;
    private final GoalCommand command;
    private final Goals goals;
    private final WorkspaceId workspace;
    private final Person ana;
    private final Pair pair;

    GoalCommandTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.command = house.getBean(GoalCommand.class);
        this.goals = house.getBean(Goals.class);
        this.workspace = workspace;
        Trio trio = Trio.in(house, workspace);
        this.ana = trio.ana();
        this.pair = trio.pair();
    }

    @Test
    void aGoalIsKeptAtOnceAndOffersToShareIt() {
        assertThat(said("Run a retro by 12 March")).startsWith("Goal kept: Run a retro by 12 March. Only you see it.");
        assertThat(mine()).hasSize(1);
    }

    @Test
    void theSecondNameOfTheCommandDoesTheSame() {
        house.getBean(MentoringGoalCommand.class).answer(typed("Run a retro"));

        assertThat(mine()).hasSize(1);
    }

    @Test
    void aGoalMayBeginWithAWordTheCommandKnows() {
        said("list of books to read by May");
        said("done is better than perfect");

        assertThat(mine()).hasSize(2);
    }

    @Test
    void nothingTypedOpensTheModal() {
        assertThat(command.answer(typed(""))).isInstanceOf(Answer.Open.class);
        assertThat(command.answer(typed("\u200b"))).isInstanceOf(Answer.Open.class);
        assertThat(mine()).isEmpty();
    }

    @Test
    void tooManyWordsComeBackInTheModalToTheLastOne() {
        Answer answer = command.answer(typed("w".repeat(40_000) + "Ω"));

        assertThat(((Answer.Open) answer).screen().view().toString())
                .contains("40,001")
                .contains("wΩ");
        assertThat(mine()).isEmpty();
    }

    @Test
    void theOnlyOpenGoalIsDoneWithoutANumber() {
        said("Run a retro");

        assertThat(said("done")).startsWith("Done: Run a retro.");
        assertThat(said("done")).startsWith("No goals in progress.");
    }

    @Test
    void withSeveralOpenTheNumberCounts() {
        said("One");
        said("Two");

        assertThat(said("done")).startsWith("Which goal is done?");
        assertThat(said("done 7")).startsWith("There is no open goal 7.");
        assertThat(said("Done 2")).startsWith("Done: Two.");
        assertThat(said("list")).contains("1. One").contains("2. Two");
    }

    @Test
    void sharingStoppingAndUndoAreOnePressEach() {
        said("Run a retro");
        String id = mine().getFirst().goal().id().toString();

        assertThat(pressed("goals.share", id + "/" + pair.id())).startsWith("Goal kept: Run a retro. Shared");
        assertThat(mine().getFirst().sharedWith()).containsExactly(pair.id());
        pressed("goals.unshare", id + "/" + pair.id());
        assertThat(mine().getFirst().sharedWith()).isEmpty();
        assertThat(pressed("goals.drop", id)).startsWith("Put away: Run a retro.");
        assertThat(mine().getFirst().goal().state()).isEqualTo(GoalState.DROPPED);
        assertThat(pressed("goals.takeUp", id)).startsWith("Goal kept: Run a retro.");
    }

    @Test
    void ownGoalsAreShownBesideAMessageThatStaysAndNeverInItsPlace() {
        said("Run a retro");

        Answer answer = button("goals.list").press(press("UANA", "0"));

        assertThat(((Answer.Say) answer).message().text()).contains("Run a retro");
        assertThat(pressed("goals.page", "0")).contains("Run a retro");
    }

    @Test
    void somebodyElsesPressOpensNothingButAKindSentence() {
        said("Run a retro");
        String id = mine().getFirst().goal().id().toString();

        Answer answer = button("goals.read").press(press("UBEN", id));

        assertThat(((Answer.Open) answer).screen().view().toString())
                .contains("not shared with you any more")
                .doesNotContain("Run a retro");
    }

    private String said(String text) {
        return ((Answer.Say) command.answer(typed(text))).message().text();
    }

    private String pressed(String action, String subject) {
        return ((Answer.Replace) button(action).press(press("UANA", subject)))
                .message()
                .text();
    }

    private SlackButton button(String action) {
        return house.getBeansOfType(SlackButton.class).stream()
                .filter(button -> button.action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private Press press(String user, String subject) {
        return new Press(by(user), subject, subject, new Filled(Map.of()), "", Optional.of(new Spot("D1", "1.2")));
    }

    private Typed typed(String text) {
        return new Typed(by("UANA"), text, "C1");
    }

    private Caller by(String user) {
        return new Caller(workspace, user, Copy.of(Locale.UK, ana.zone()));
    }

    private List<OwnGoal> mine() {
        return goals.mine(workspace, ana.id());
    }
}
