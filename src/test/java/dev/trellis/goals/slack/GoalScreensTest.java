package dev.trellis.goals.slack;

import static dev.trellis.pairing.AnaAndBen.ANA;
import static dev.trellis.pairing.AnaAndBen.COPY;
import static dev.trellis.pairing.AnaAndBen.PAIR;
import static dev.trellis.pairing.AnaAndBen.PARTNER;
import static dev.trellis.pairing.AnaAndBen.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.goals.Goal;
import dev.trellis.goals.GoalState;
import dev.trellis.goals.GoalWords;
import dev.trellis.goals.OwnGoal;
import dev.trellis.pairing.share.slack.SharedLetter;
import dev.trellis.slack.kit.Golden;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.GoalId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalScreensTest {
    private static final OwnGoal KEPT = own(GoalState.IN_PROGRESS, "Run a retro by 12 March", false);
    private static final OwnGoal SHARED = own(GoalState.IN_PROGRESS, "Run a retro by 12 March.", true);
    private static final OwnGoal DONE = own(GoalState.ACHIEVED, "Learn to say no", false);
    private static final OwnGoal DROPPED = own(GoalState.DROPPED, "<!channel> *bold* & <@U1>", false);

    @Test
    void aGoalThatWasKept() {
        Golden.check("goals/kept", new GoalCard(KEPT, List.of(PARTNER)).message(COPY));
    }

    @Test
    void aGoalOfSomebodyWithoutAPair() {
        Golden.check("goals/kept-alone", new GoalCard(KEPT, List.of()).message(COPY));
    }

    @Test
    void aGoalThatIsShared() {
        Golden.check("goals/kept-shared", new GoalCard(SHARED, List.of(PARTNER)).message(COPY));
    }

    @Test
    void aGoalThatIsDoneAndOneThatWasPutAway() {
        Golden.check("goals/done", new GoalCard(DONE, List.of(PARTNER)).message(COPY));
        Golden.check("goals/put-away", new GoalCard(DROPPED, List.of(PARTNER)).message(COPY));
    }

    @Test
    void theCardInAModal() {
        Golden.check(
                "goals/card", new GoalCard(KEPT, List.of(PARTNER)).screen(COPY).view());
    }

    @Test
    void ownGoalsInAList() {
        Golden.check(
                "goals/list",
                GoalList.of(List.of(DROPPED, KEPT, SHARED, DONE), List.of(PARTNER), 0)
                        .message(COPY));
        Golden.check("goals/list-empty", GoalList.of(List.of(), List.of(), 0).message(COPY));
    }

    @Test
    void aListOfManyGoalsFitsAMessageAndGoesOn() {
        List<OwnGoal> many = Collections.nCopies(30, own(GoalState.IN_PROGRESS, "😀".repeat(GoalWords.MAX), false));
        var three = List.of(PARTNER, PARTNER, PARTNER, PARTNER);

        Message first = GoalList.of(many, three, 0).message(COPY);
        Message last = GoalList.of(many, three, 24).message(COPY);

        assertThat(first.blocks()).hasSizeLessThanOrEqualTo(50);
        assertThat(first.text()).contains("6. ").doesNotContain("7. ");
        assertThat(last.text()).contains("30. ");
    }

    @Test
    void theModalEmptyAndWithDetailsAndAfterTooManyWords() {
        Golden.check("goals/set", SetGoalScreen.empty(COPY).view());
        Golden.check("goals/details", SetGoalScreen.details(SHARED, COPY).view());
        String typed = "a".repeat(GoalWords.MAX) + "🙂 the rest";
        assertThat(SetGoalScreen.tooLong(typed, COPY).view().toString())
                .contains("🙂 the rest")
                .contains("3,010");
    }

    @Test
    void aGoalIsReadInWhole() {
        GoalWords words =
                new GoalWords("Run a retro", "three retros", Optional.of(LocalDate.of(2027, 3, 12)), "ask Cleo");
        Golden.check("goals/read", ReadGoalScreen.of(words, COPY).view());
        Golden.check("goals/read-closed", ReadGoalScreen.closed(COPY).view());
    }

    @Test
    void theLongestGoalIsReadToItsLastCharacter() {
        String words = "é".repeat(GoalWords.MAX - 1) + "Ω";

        assertThat(ReadGoalScreen.of(GoalWords.of(words), COPY).view().toString())
                .contains("éΩ");
    }

    @Test
    void thePartnerReadsThatItWasSharedAndNotAWordOfIt() {
        Golden.check(
                "goals/shared",
                SharedLetter.message("goals.shared", KEPT.goal().id().toString(), "Ana", COPY));
    }

    private static OwnGoal own(GoalState state, String text, boolean shared) {
        Goal goal = new Goal(
                GoalId.of("00000000-0000-7000-8000-000000000060"),
                WORKSPACE,
                ANA.id(),
                state,
                1,
                Instant.parse("2027-02-10T09:00:00Z"));
        return new OwnGoal(goal, GoalWords.of(text), shared ? List.of(PAIR.id()) : List.of());
    }
}
