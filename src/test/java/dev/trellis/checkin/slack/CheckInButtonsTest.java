package dev.trellis.checkin.slack;

import static dev.trellis.slack.kit.Entered.day;
import static dev.trellis.slack.kit.Entered.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import dev.trellis.TestHouse;
import dev.trellis.checkin.DayBook;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Subject;
import dev.trellis.pairing.EndReason;
import dev.trellis.pairing.Introduced;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.news.TalkBooked;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.schedule.Beat;
import dev.trellis.schedule.clock.WalkingClock;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackButton.Spot;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Filled;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Ana and Ben read in place when they press, on the day after their first talk. */
@Tag("database")
class CheckInButtonsTest {
    private static final Instant INTRODUCED = Instant.parse("2027-02-02T14:20:00Z");
    private static final Instant TALK = Instant.parse("2027-02-04T14:30:00Z");
    private static final ApplicationContext HOUSE = TestHouse.start(Map.of(
            "trellis.clock.frozen", INTRODUCED.toString(),
            "trellis.delivery.enabled", "false",
            "trellis.schedule.enabled", "false"));

    private final SlackHandlers handlers = HOUSE.getBean(SlackHandlers.class);
    private final DayBook book = HOUSE.getBean(DayBook.class);
    private final WorkspaceId workspace = TestHouse.newWorkspace(HOUSE).id();
    private final Person ana;
    private final Person ben;
    private final String anas;
    private final String bens;

    CheckInButtonsTest() {
        HOUSE.getBean(WalkingClock.class).jump(INTRODUCED);
        Crowd crowd = HOUSE.getBean(Crowd.class);
        Introduced introduced = HOUSE.getBean(Introduced.class);
        this.ana = crowd.member(workspace, "UANA", "Ana");
        this.ben = crowd.member(workspace, "UBEN", "Ben");
        Pair pair = introduced.pair(
                HOUSE.getBean(Opened.class).peers(crowd.admin(workspace, "UIVO", "Ivo"), "CPEERS"), ana, ben);
        introduced.tell(new TalkBooked(workspace, pair.id(), ana.id(), TALK));
        HOUSE.getBean(WalkingClock.class).jump(Instant.parse("2027-02-05T09:00:00Z"));
        HOUSE.getBeansOfType(Beat.class).stream()
                .filter(beat -> beat.name().equals("ask due check-ins"))
                .forEach(Beat::beat);
        this.anas = question(ana);
        this.bens = question(ben);
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void weMetIsSavedInPlaceAndThePartnerReadsIt() {
        assertThat(pressed("UANA", "checkin.met", anas, anas))
                .startsWith("Saved: you met on Thu 4 Feb. Ben sees this.");
        assertThat(message(ben)).startsWith("Ana says you two met on Thu 4 Feb.");
    }

    @Test
    void thePartnerMayPressAnOldButtonAndReadsWhatIsCurrent() {
        pressed("UANA", "checkin.met", anas, anas);

        assertThat(pressed("UBEN", "checkin.notYet", bens, bens)).startsWith("Ana says you two met on Thu 4 Feb.");
    }

    @Test
    void aDayIsBookedWithTheDatePickerInTheMessage() {
        assertThat(pressed("UANA", "checkin.booked", anas, "2027-02-12"))
                .startsWith("Booked: Fri 12 Feb. Ben sees this.");
        assertThat(message(ben)).startsWith("Your talk with Ana is booked for Fri 12 Feb.");
    }

    @Test
    void impossibleDaysAreRefusedWithTheNextStep() {
        assertThat(said("checkin.booked", "2027-02-04"))
                .isEqualTo("That day is over. Pick Fri 5 Feb or a later one, or press We met if you met then.");
        assertThat(said("checkin.booked", "2037-01-01")).startsWith("That is far ahead. Pick a day until ");
        assertThat(said("checkin.metOn", "2027-01-04"))
                .isEqualTo("You two were introduced on Tue 2 Feb. Pick that day or a later one.");
        assertThat(said("checkin.metOn", "2027-02-08"))
                .isEqualTo("That day has not come yet. Pick Fri 5 Feb or an earlier day.");
        assertThat(message(ana)).startsWith("Did you and Ben meet on Thu 4 Feb?");
    }

    @Test
    void aBookingThatIsTakenBackBringsTheQuestionBackToBoth() {
        pressed("UANA", "checkin.booked", anas, "2027-02-12");

        assertThat(pressed("UANA", "checkin.undo", anas, anas)).startsWith("Did you and Ben meet on Thu 4 Feb?");
        assertThat(message(ben)).startsWith("Did you and Ana meet on Thu 4 Feb?");
    }

    @Test
    void whoPressesBookedAfterTheirPartnerReadsTheDayThatHolds() {
        pressed("UANA", "checkin.booked", anas, "2027-02-12");

        assertThat(pressed("UBEN", "checkin.booked", bens, "2027-02-15"))
                .startsWith("Your talk with Ana is booked for Fri 12 Feb.");
        assertThat(message(ana)).startsWith("Booked: Fri 12 Feb.");
    }

    @Test
    void notYetIsKindAndItsButtonsWork() {
        assertThat(pressed("UANA", "checkin.notYet", anas, anas)).startsWith("No meeting yet? That happens.");
        assertThat(pressed("UANA", "checkin.slower", anas, anas)).contains("Fri 5 Mar");
        assertThat(pressed("UANA", "checkin.usual", anas, anas)).contains("Fri 19 Feb");
        assertThat(press("UANA", "pairing.anotherTime", anas, pairId())).isInstanceOf(Answer.Open.class);
        assertThat(pressed("UANA", "checkin.leave", anas, anas)).doesNotContain("does not see");
        assertThat(message(ben)).startsWith("Did you and Ana meet on Thu 4 Feb?");
    }

    @Test
    void undoBringsTheQuestionBack() {
        pressed("UANA", "checkin.skip", anas, anas);

        assertThat(pressed("UANA", "checkin.undo", anas, anas)).startsWith("Did you and Ben meet on Thu 4 Feb?");
    }

    @Test
    void theMenuSnoozesPausesAndNamesSomebodyToTalkTo() {
        assertThat(press("UANA", "checkin.menu", anas, "talk")).isInstanceOf(Answer.Open.class);
        assertThat(press("UANA", "checkin.menu", anas, "pause")).isInstanceOf(Answer.Open.class);
        assertThat(pressed("UANA", "checkin.menu", anas, "tomorrow"))
                .startsWith("You are asked about Ben again on Mon 8 Feb.");
    }

    @Test
    void aPauseIsShownAndTakenBack() {
        assertThat(submit("checkin.pauseUntil", "day", day("2027-02-01"))).isInstanceOf(Answer.Errors.class);
        assertThat(submit("checkin.pauseUntil", "day", day("2027-03-01"))).isInstanceOf(Answer.Nothing.class);
        assertThat(message(ana)).isEqualTo("You are asked about Ben again on Mon 1 Mar.");
        assertThat(pressed("UANA", "checkin.resume", anas, anas)).contains("Mon 8 Feb");
    }

    @Test
    void aNoteIsKeptAndItsSharedPartReadByThePartnerUntilItIsTakenBack() {
        pressed("UANA", "checkin.met", anas, anas);

        assertThat(submit("checkin.note", "share", words("x".repeat(3_001)))).isInstanceOf(Answer.Errors.class);
        assertThat(submit("checkin.note", "share", words("Try pairing"))).isInstanceOf(Answer.Turn.class);
        assertThat(opened("UBEN", "checkin.read", anas)).contains("Try pairing");
        press("UANA", "checkin.takeBack", anas, anas);
        assertThat(opened("UBEN", "checkin.read", anas))
                .doesNotContain("Try pairing")
                .contains("not shared");
    }

    @Test
    void whatHasNoMeetingOrNoPairAnyMoreIsRefusedWithTheWordsKept() {
        assertThat(submit("checkin.note", "note", words("Try pairing")))
                .isEqualTo(Answer.errors("note", copy().text("checkin.refused.noMeeting")));
        HOUSE.getBean(Pairs.class).end(workspace, PairId.of(pairId()), ana.id(), EndReason.NO_FAULT);
        assertThat(submit("checkin.pauseUntil", "day", day("2027-03-01")))
                .isEqualTo(Answer.errors("day", copy().text("checkin.refused.over")));
    }

    @Test
    void aStrangersPressSaysWhoMayAnswer() {
        assertThat(((Answer.Say) press("UIVO", "checkin.met", anas, anas))
                        .message()
                        .text())
                .startsWith("Only the person who was asked can answer this.");
        assertThat(message(ana)).startsWith("Did you and Ben meet");
    }

    private String said(String action, String day) {
        return ((Answer.Say) press("UANA", action, anas, day)).message().text();
    }

    private String question(Person person) {
        return book.next(workspace, person.id()).getFirst().checkIn().id().toString();
    }

    private String pairId() {
        return book.next(workspace, ana.id()).getFirst().pair().id().toString();
    }

    private String message(Person person) {
        Letter letter = Letter.update(
                workspace, "checkin.ask", person.slackId(), new Subject("checkin", person.id() + "/2027-02-05"));
        return HOUSE.getBean(CheckInLetter.class)
                .write(letter, copy())
                .orElseThrow()
                .text();
    }

    private String pressed(String user, String action, String subject, String value) {
        return ((Answer.Replace) press(user, action, subject, value)).message().text();
    }

    private String opened(String user, String action, String subject) {
        return ((Answer.Open) press(user, action, subject, subject))
                .screen()
                .view()
                .toString();
    }

    private Answer press(String user, String action, String subject, String value) {
        return handlers.button(action)
                .orElseThrow()
                .press(new Press(
                        by(user), subject, value, new Filled(Map.of()), "", Optional.of(new Spot("D1", "1.2"))));
    }

    private Answer submit(String screen, String field, ViewState.Value value) {
        return handlers.submission(screen)
                .orElseThrow()
                .submit(new Submitted(
                        by("UANA"), new Filled(Map.of(field, value)), "V1", "{\"checkIn\":\"" + anas + "\"}"));
    }

    private Caller by(String user) {
        return new Caller(workspace, user, copy());
    }

    private Copy copy() {
        return Copy.of(Locale.UK, ana.zone());
    }
}
