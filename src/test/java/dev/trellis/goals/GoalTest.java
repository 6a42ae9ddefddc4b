package dev.trellis.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTest {
    private static final Instant NOW = Instant.parse("2027-02-10T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 10);

    private final Goal goal = Goal.begun(WorkspaceId.make(), PersonId.make(), NOW);

    @Test
    void aGoalIsInProgressUntilItIsAchievedOrDropped() {
        assertThat(goal.open()).isTrue();
        assertThat(goal.achieved(NOW).open()).isFalse();
        assertThat(goal.dropped(NOW).open()).isFalse();
    }

    @Test
    void otherWordsAreANewVersionOfTheSameGoal() {
        Goal reworded = goal.reworded(NOW);

        assertThat(reworded.id()).isEqualTo(goal.id());
        assertThat(reworded.version()).isEqualTo(2);
        assertThat(reworded.open()).isTrue();
    }

    @Test
    void whatIsOverIsTakenUpAgainAndNothingElseCanHappenToIt() {
        assertThat(goal.achieved(NOW).takenUp(NOW).open()).isTrue();
        assertThat(goal.dropped(NOW).takenUp(NOW).open()).isTrue();
        assertThatThrownBy(() -> goal.achieved(NOW).dropped(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> goal.dropped(NOW).reworded(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> goal.takenUp(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00a0", "\u200b\u200f", "\u0000"})
    void wordsThatNobodyCouldReadAreRefused(String text) {
        assertThat(GoalRefusal.of(GoalWords.of(text), TODAY)).contains(GoalRefusal.EMPTY);
    }

    @Test
    void threeThousandCodePointsFitAndOneMoreDoesNot() {
        String most = "😀".repeat(GoalWords.MAX);

        assertThat(GoalRefusal.of(GoalWords.of(most), TODAY)).isEmpty();
        assertThat(GoalRefusal.of(GoalWords.of(most + "x"), TODAY)).contains(GoalRefusal.TEXT_TOO_LONG);
        assertThat(GoalRefusal.of(new GoalWords("x", most + "x", Optional.empty(), ""), TODAY))
                .contains(GoalRefusal.MEASURE_TOO_LONG);
        assertThat(GoalRefusal.of(new GoalWords("x", "", Optional.empty(), most + "x"), TODAY))
                .contains(GoalRefusal.STEP_TOO_LONG);
    }

    @Test
    void aDayThatIsPastIsRefusedAndTodayIsNot() {
        assertThat(GoalRefusal.of(by(TODAY), TODAY)).isEmpty();
        assertThat(GoalRefusal.of(by(TODAY.minusDays(1)), TODAY)).contains(GoalRefusal.DAY_PAST);
    }

    private static GoalWords by(LocalDate day) {
        return new GoalWords("Run a retro", "", Optional.of(day), "");
    }
}
