package dev.trellis.checkin.slack;

import static dev.trellis.pairing.AnaAndBen.ANA;
import static dev.trellis.pairing.AnaAndBen.BEN;
import static dev.trellis.pairing.AnaAndBen.COPY;
import static dev.trellis.pairing.AnaAndBen.PAIR;
import static dev.trellis.pairing.AnaAndBen.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import dev.trellis.checkin.Asked;
import dev.trellis.checkin.Asked.Cadence;
import dev.trellis.checkin.CheckIn;
import dev.trellis.checkin.CheckInState;
import dev.trellis.checkin.Meeting;
import dev.trellis.checkin.MeetingState;
import dev.trellis.checkin.Reply;
import dev.trellis.checkin.Said;
import dev.trellis.checkin.Times;
import dev.trellis.slack.kit.Golden;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckInScreensTest {
    private static final String ID = "00000000-0000-7000-8000-000000000055";
    private static final LocalDate THURSDAY = LocalDate.of(2027, 2, 4);
    private static final LocalDate NEXT = LocalDate.of(2027, 2, 19);
    private static final Reply NOTHING = new Reply(Said.NOTHING, null);

    @Test
    void theQuestionAboutAPlannedDay() {
        Message asked = message(row(CheckInState.SENT, NOTHING, false, true));

        Golden.check("checkin/ask", asked);
        assertThat(asked.text().split("\\s+")).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void whoSeesTheAnswerStandsRightAboveTheButtons() {
        List<String> types = message(row(CheckInState.SENT, NOTHING, false, true)).blocks().stream()
                .map(LayoutBlock::getType)
                .toList();

        assertThat(types).containsExactly("rich_text", "rich_text", "actions", "context");
    }

    @Test
    void theQuestionWithoutADay() {
        Golden.check("checkin/ask-yet", message(row(CheckInState.SENT, NOTHING, false, false)));
    }

    @Test
    void twoPairsInOneMessage() {
        Golden.check(
                "checkin/ask-two",
                CheckInMessage.of(List.of(
                                row(CheckInState.SENT, NOTHING, false, true),
                                row(CheckInState.SENT, NOTHING, false, false)))
                        .in(COPY));
    }

    @Test
    void whatThePartnerLoggedIsTold() {
        Golden.check("checkin/told", message(row(CheckInState.SENT, NOTHING, true, true)));
    }

    @Test
    void theAnswersInPlace() {
        Golden.check("checkin/met", message(row(CheckInState.ANSWERED, said(Said.MET), true, true)));
        Golden.check("checkin/met-no-day", message(row(CheckInState.ANSWERED, said(Said.MET), true, false)));
        Golden.check(
                "checkin/booked",
                message(row(CheckInState.ANSWERED, new Reply(Said.BOOKED, LocalDate.of(2027, 2, 12)), false, true)));
        Golden.check("checkin/not-yet", message(row(CheckInState.ANSWERED, said(Said.NOT_YET), false, true)));
        Golden.check("checkin/not-met", message(row(CheckInState.ANSWERED, said(Said.NOT_MET), false, true)));
        Golden.check("checkin/left", message(row(CheckInState.ANSWERED, said(Said.LEAVE_IT), false, true)));
        Golden.check("checkin/skipped", message(row(CheckInState.SKIPPED, NOTHING, false, true)));
        Golden.check("checkin/later", message(row(CheckInState.SCHEDULED, NOTHING, false, true)));
        Golden.check("checkin/lapsed", message(row(CheckInState.LAPSED, NOTHING, false, true)));
        Golden.check(
                "checkin/partner-booked",
                message(row(
                        CheckInState.CANCELLED,
                        new Reply(Said.PARTNER_BOOKED, LocalDate.of(2027, 2, 12)),
                        false,
                        true)));
    }

    @Test
    void aMeetingThatThePartnerRemembersDifferently() {
        CheckIn row = row(CheckInState.ANSWERED, said(Said.MET), true, true).checkIn();
        Golden.check("checkin/disputed", message(asked(row, Optional.of(meeting(MeetingState.DISPUTED)))));
    }

    @Test
    void nothingIsOfferedOnceThePairIsOver() {
        CheckIn notYet =
                row(CheckInState.ANSWERED, said(Said.NOT_YET), false, true).checkIn();
        CheckIn met = row(CheckInState.ANSWERED, said(Said.MET), true, true).checkIn();

        Golden.check("checkin/over", message(over(notYet, Optional.empty())));
        Golden.check("checkin/over", message(over(met, Optional.of(meeting(MeetingState.DISPUTED)))));
    }

    @Test
    void thePauseAndWhomToTalkTo() {
        Golden.check("checkin/pause", PauseScreen.of(ID, "Ben", COPY).view());
        Golden.check("checkin/talk-to", TalkTo.screen(BEN, COPY).view());
    }

    private static Message message(Asked asked) {
        return CheckInMessage.of(List.of(asked)).in(COPY);
    }

    private static Asked row(CheckInState state, Reply reply, boolean met, boolean planned) {
        CheckIn row = new CheckIn(
                CheckInId.of(ID),
                WORKSPACE,
                PAIR.id(),
                ANA.id(),
                state,
                new Times(
                        state.open() ? Instant.parse("2027-02-10T09:00:00Z") : null,
                        null,
                        planned ? THURSDAY : null,
                        LocalDate.of(2027, 2, 5),
                        1,
                        null),
                reply,
                met ? meeting(MeetingState.LOGGED).id() : null);
        return asked(row, met ? Optional.of(meeting(MeetingState.LOGGED)) : Optional.empty());
    }

    private static Asked asked(CheckIn row, Optional<Meeting> meeting) {
        return new Asked(
                row,
                PAIR,
                BEN,
                meeting,
                Optional.empty(),
                Optional.of(new Asked.Next(NEXT, row.state() == CheckInState.SENT)),
                new Cadence(2, 2, false));
    }

    private static Asked over(CheckIn row, Optional<Meeting> meeting) {
        Asked before = asked(row, meeting);
        return new Asked(row, PAIR, BEN, before.meeting(), before.last(), Optional.empty(), before.cadence());
    }

    private static Meeting meeting(MeetingState state) {
        return new Meeting(
                MeetingId.of("00000000-0000-7000-8000-000000000056"),
                WORKSPACE,
                PAIR.id(),
                THURSDAY,
                ANA.id(),
                Instant.parse("2027-02-05T09:01:00Z"),
                state);
    }

    private static Reply said(Said said) {
        return new Reply(said, null);
    }
}
