package dev.trellis.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.workspace.MeetingId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    @ParameterizedTest
    @MethodSource("closings")
    void nothingHappensToAQuestionThatIsClosedAndNothingIsClosedTwice(UnaryOperator<CheckIn> closing) {
        CheckIn closed = closing.apply(sent);

        assertThat(moves())
                .allSatisfy(
                        move -> assertThatThrownBy(() -> move.apply(closed)).isInstanceOf(IllegalStateException.class));
        assertThat(closed.open()).isFalse();
    }

    @Test
    void whatWasSentIsNeitherMovedNorHeldBackAndOnlyAnAnswerIsTakenBack() {
        assertThatThrownBy(() -> sent.rescheduled(NEXT, FRIDAY)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sent.heldBack(DUE, NEXT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sent.reopened(NEXT, null)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sent.leftIt()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sent.lapsed().leftIt()).isInstanceOf(IllegalStateException.class);
    }

    private static Stream<UnaryOperator<CheckIn>> closings() {
        return Stream.of(
                row -> row.met(MeetingId.make()),
                row -> row.booked(FRIDAY),
                CheckIn::notYet,
                CheckIn::skipped,
                CheckIn::lapsed,
                CheckIn::cancelled,
                row -> row.overtakenBy(FRIDAY));
    }

    private static List<UnaryOperator<CheckIn>> moves() {
        return Stream.concat(
                        closings(),
                        Stream.<UnaryOperator<CheckIn>>of(
                                row -> row.asked(FRIDAY, REPEAT, NEXT),
                                row -> row.postponed(NEXT),
                                row -> row.heldBack(DUE, NEXT),
                                row -> row.snoozed(NEXT),
                                row -> row.rescheduled(NEXT, FRIDAY),
                                row -> row.toldOf(MeetingId.make(), DUE, NEXT),
                                CheckIn::untold))
                .toList();
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
