package dev.trellis.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.workspace.MeetingId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CheckInTest {
    private static final Instant DUE = Instant.parse("2027-02-05T09:00:00Z");
    private static final Instant REPEAT = Instant.parse("2027-02-10T09:00:00Z");
    private static final Instant NEXT = Instant.parse("2027-02-19T09:00:00Z");
    private static final LocalDate THURSDAY = LocalDate.of(2027, 2, 4);
    private static final LocalDate FRIDAY = LocalDate.of(2027, 2, 5);

    private final Pace pace =
            new Pace(UUID.randomUUID(), WorkspaceId.make(), PairId.make(), PersonId.make(), null, null);
    private final CheckIn scheduled = CheckIn.scheduled(pace, DUE, THURSDAY);
    private final CheckIn sent = scheduled.asked(FRIDAY, REPEAT, NEXT);

    @Test
    void itIsAskedAtMostTwice() {
        CheckIn twice = sent.asked(FRIDAY.plusDays(5), NEXT, NEXT);

        assertThat(twice.times().asks()).isEqualTo(2);
        assertThatThrownBy(() -> twice.asked(FRIDAY, NEXT, NEXT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAnswerClosesItAndNothingIsDueAnyMore() {
        assertThat(sent.met(MeetingId.make()).times().dueAt()).isNull();
        assertThat(sent.notYet().open()).isFalse();
        assertThat(sent.skipped().state()).isEqualTo(CheckInState.SKIPPED);
        assertThat(sent.booked(FRIDAY).reply()).isEqualTo(new Reply(Said.BOOKED, FRIDAY));
        assertThatThrownBy(() -> sent.notYet().skipped()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sent.cancelled().met(MeetingId.make())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSnoozedQuestionIsAskedAsIfItWereNew() {
        CheckIn later = sent.snoozed(REPEAT);

        assertThat(later.state()).isEqualTo(CheckInState.SCHEDULED);
        assertThat(later.times().asks()).isZero();
        assertThat(later.times().dueAt()).isEqualTo(REPEAT);
    }

    @Test
    void whoIsToldIsNotAskedAndMayBeAskedAgainWhenItIsTakenBack() {
        CheckIn told = sent.toldOf(MeetingId.make(), REPEAT, NEXT);

        assertThat(told.told()).isTrue();
        assertThat(told.times().dueAt()).isEqualTo(NEXT);
        assertThat(told.untold().told()).isFalse();
    }

    @Test
    void anAnswerTakenBackIsAQuestionAgain() {
        CheckIn again = sent.notYet().reopened(NEXT, null);

        assertThat(again.state()).isEqualTo(CheckInState.SENT);
        assertThat(again.reply()).isEqualTo(Reply.NONE);
        assertThatThrownBy(() -> sent.lapsed().reopened(NEXT, null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyNotYetCanBeLeft() {
        assertThat(sent.notYet().leftIt().reply().said()).isEqualTo(Said.LEAVE_IT);
        assertThatThrownBy(() -> sent.skipped().leftIt()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMeetingIsDisputedOrUndoneOnce() {
        Meeting meeting = new Meeting(
                MeetingId.make(),
                pace.workspaceId(),
                pace.pairId(),
                THURSDAY,
                pace.personId(),
                DUE,
                MeetingState.LOGGED);

        assertThat(meeting.disputed().counts()).isFalse();
        assertThat(meeting.disputed().on(FRIDAY).counts()).isTrue();
        assertThatThrownBy(() -> meeting.undone().disputed()).isInstanceOf(IllegalStateException.class);
    }
}
