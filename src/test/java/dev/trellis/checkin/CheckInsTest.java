package dev.trellis.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.TestHouse;
import dev.trellis.checkin.notes.Balance;
import dev.trellis.checkin.notes.NoteKept;
import dev.trellis.checkin.notes.NoteWords;
import dev.trellis.checkin.notes.Notes;
import dev.trellis.checkin.notes.SharedNote;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.pairing.EndReason;
import dev.trellis.pairing.Introduced;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairPaused;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.TalkBooked;
import dev.trellis.people.Crowd;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.schedule.WalkingClock;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ana in Berlin and Ben in New York, introduced on Tue 2 Feb 2027 in the afternoon; the time is moved by the tests. */
@Tag("database")
class CheckInsTest {
    private static final Instant INTRODUCED = Instant.parse("2027-02-02T14:20:00Z");
    private static final Instant THURSDAY = Instant.parse("2027-02-04T14:30:00Z");
    private static final LocalDate FEB_4 = LocalDate.of(2027, 2, 4);
    private static final LocalDate FEB_5 = LocalDate.of(2027, 2, 5);
    private static final ApplicationContext HOUSE = TestHouse.start(Map.of(
            "trellis.clock.frozen", INTRODUCED.toString(),
            "trellis.delivery.enabled", "false",
            "trellis.schedule.enabled", "false"));

    private final CheckIns checkIns = HOUSE.getBean(CheckIns.class);
    private final DayBook book = HOUSE.getBean(DayBook.class);
    private final Notes notes = HOUSE.getBean(Notes.class);
    private final AskDueCheckIns ask = HOUSE.getBean(AskDueCheckIns.class);
    private final RepeatCheckIns repeat = HOUSE.getBean(RepeatCheckIns.class);
    private final Introduced introduced = HOUSE.getBean(Introduced.class);
    private final Crowd crowd = HOUSE.getBean(Crowd.class);
    private final WorkspaceId workspace = TestHouse.newWorkspace(HOUSE).id();

    private final Program program;
    private final Person ana;
    private final Person ben;
    private final Pair pair;

    CheckInsTest() {
        at("2027-02-02T14:20:00Z");
        this.program = HOUSE.getBean(Opened.class).peers(crowd.admin(workspace, "UIVO", "Ivo"), "CPEERS");
        this.ana = crowd.member(workspace, "UANA", "Ana");
        this.ben = crowd.member(workspace, "UBEN", "Ben", "America/New_York");
        this.pair = introduced.pair(program, ana, ben);
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeEach
    void nothingWasAskedYet() {
        assertThat(open(ana).state()).isEqualTo(CheckInState.SCHEDULED);
    }

    @Test
    void withoutATalkEachIsAskedFiveWorkingDaysAfterTheIntroductionInTheirOwnZone() {
        assertThat(due(ana)).isEqualTo("2027-02-09T09:00:00Z");
        assertThat(due(ben)).isEqualTo("2027-02-09T15:00:00Z");
    }

    @Test
    void aTalkThatIsBookedMovesTheQuestionToTheNextWorkingDay() {
        introduced.tell(new TalkBooked(workspace, pair.id(), THURSDAY));

        assertThat(due(ana)).isEqualTo("2027-02-05T09:00:00Z");
        assertThat(due(ben)).isEqualTo("2027-02-05T15:00:00Z");
        assertThat(open(ben).times().aboutDay()).isEqualTo(FEB_4);
    }

    @Test
    void aQuestionIsPostedOnceHoweverOftenTheBeatRuns() {
        talkOnThursday();
        at("2027-02-05T09:00:00Z");

        beat();
        beat();

        assertThat(posts(ana, FEB_5)).isEqualTo(1);
        assertThat(posts(ben, FEB_5)).isZero();
        assertThat(open(ana).state()).isEqualTo(CheckInState.SENT);
    }

    @Test
    void eightBeatsAtOnceAskEverybodyOnce() throws Exception {
        List<Person> crowd = new ArrayList<>();
        for (int i = 0; i < 12; i += 2) {
            Person one = this.crowd.member(workspace, "UX" + i, "X" + i);
            Person other = this.crowd.member(workspace, "UY" + i, "Y" + i);
            introduced.pair(program, one, other);
            crowd.addAll(List.of(one, other));
        }
        at("2027-02-09T09:00:00Z");

        together(8, ask::beat);
        beat();

        LocalDate day = LocalDate.of(2027, 2, 9);
        assertThat(crowd).allSatisfy(person -> {
            assertThat(posts(person, day)).isEqualTo(1);
            assertThat(open(person).times().asks()).isEqualTo(1);
        });
    }

    @Test
    void whatIsDueOnOneDayIsOneMessage() {
        Person cleo = crowd.member(workspace, "UCLEO", "Cleo");
        introduced.pair(program, ana, cleo);
        at("2027-02-09T09:00:00Z");

        beat();

        LocalDate day = LocalDate.of(2027, 2, 9);
        assertThat(posts(ana, day)).isEqualTo(1);
        assertThat(book.day(workspace, ana.id(), day)).hasSize(2);
    }

    @Test
    void nobodyIsAskedOnMoreThanThreeDaysOfAWeek() {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Pair more = introduced.pair(program, ana, crowd.member(workspace, "UMORE" + i, "More " + i));
            introduced.tell(new TalkBooked(workspace, more.id(), THURSDAY.plus(Duration.ofDays(i == 0 ? 0 : i + 3))));
        }
        introduced.tell(new TalkBooked(workspace, pair.id(), THURSDAY));

        for (LocalDate day = FEB_5; day.isBefore(FEB_5.plusDays(14)); day = day.plusDays(1)) {
            ask(day + "T10:30:00Z");
            if (posts(ana, day) > 0) {
                days.add(day);
            }
        }

        assertThat(days).hasSizeGreaterThan(3);
        assertThat(days)
                .allSatisfy(day -> assertThat(days)
                        .filteredOn(other -> !other.isBefore(day) && other.isBefore(day.plusDays(7)))
                        .hasSizeLessThanOrEqualTo(3));
        assertThat(book.next(workspace, ana.id()))
                .allSatisfy(asked -> assertThat(asked.checkIn().times().asks()).isPositive());
    }

    @Test
    void outsideOfWorkingHoursItWaitsForTheMorning() {
        talkOnThursday();
        at("2027-02-06T12:00:00Z");

        beat();

        assertThat(open(ana).state()).isEqualTo(CheckInState.SCHEDULED);
        assertThat(due(ana)).isEqualTo("2027-02-08T08:00:00Z");
    }

    @Test
    void anUnansweredQuestionIsRepeatedOnceAndMakesRoomForTheNext() {
        talkOnThursday();
        ask("2027-02-05T09:00:00Z");
        CheckInId first = open(ana).id();

        ask("2027-02-10T09:00:00Z");
        assertThat(posts(ana, LocalDate.of(2027, 2, 10))).isEqualTo(1);
        assertThat(open(ana).id()).isEqualTo(first);

        ask("2027-02-15T09:00:00Z");
        assertThat(open(ana).times().asks()).isEqualTo(2);

        ask("2027-02-19T09:00:00Z");
        assertThat(find(ana, first).state()).isEqualTo(CheckInState.LAPSED);
        assertThat(open(ana).state()).isEqualTo(CheckInState.SENT);
        assertThat(posts(ana, LocalDate.of(2027, 2, 19))).isEqualTo(1);
    }

    @Test
    void afterWeeksOfDowntimeEachIsAskedOnceAndAboutNoDayLongPast() {
        talkOnThursday();

        ask("2027-03-16T15:00:00Z");

        assertThat(posts(ana, LocalDate.of(2027, 3, 16))).isEqualTo(1);
        assertThat(open(ana).times().aboutDay()).isNull();
        assertThat(book.next(workspace, ana.id())).hasSize(1);
    }

    @Test
    void weMetIsSavedAndThePartnerIsToldInsteadOfAsked() {
        askedAboutThursday();

        CheckIn answer = now(checkIns.met(workspace, ana.id(), open(ana).id()));

        assertThat(answer.reply().said()).isEqualTo(Said.MET);
        assertThat(due(ana)).isEqualTo("2027-02-19T09:00:00Z");
        assertThat(open(ben).told()).isTrue();
        ask("2027-02-05T15:00:00Z");
        assertThat(posts(ben, FEB_5)).isEqualTo(1);
        assertThat(book.day(workspace, ben.id(), FEB_5).getFirst().meeting())
                .map(Meeting::metOn)
                .contains(FEB_4);
        assertThat(due(ben)).isEqualTo("2027-02-19T15:00:00Z");
    }

    @Test
    void bothMayAnswerAtOnceAndOneMeetingIsKept() throws Exception {
        askedAboutThursday();
        ask("2027-02-05T15:00:00Z");
        CheckInId anas = open(ana).id();
        CheckInId bens = open(ben).id();

        List<Answered> answers =
                together(() -> checkIns.met(workspace, ana.id(), anas), () -> checkIns.met(workspace, ben.id(), bens));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(now(answer).reply().said()).isEqualTo(Said.MET));
        assertThat(find(ana, anas).meetingId()).isEqualTo(find(ben, bens).meetingId());
    }

    @Test
    void whoIsToldMaySayThatItWasNotSo() {
        askedAboutThursday();
        CheckInId anas = open(ana).id();
        checkIns.met(workspace, ana.id(), anas);
        ask("2027-02-05T15:00:00Z");

        now(checkIns.notMet(workspace, ben.id(), open(ben).id()));

        assertThat(book.own(workspace, ana.id(), anas).orElseThrow().meeting().map(Meeting::counts))
                .contains(false);
        assertThat(updates(ana, FEB_5)).isEqualTo(1);
        assertThat(book.own(workspace, ana.id(), anas).orElseThrow().last()).isEmpty();
    }

    @Test
    void notYetAfterThePartnerLoggedAMeetingShowsThatInstead() {
        askedAboutThursday();
        ask("2027-02-05T15:00:00Z");
        checkIns.met(workspace, ana.id(), open(ana).id());

        CheckIn shown = now(checkIns.notYet(workspace, ben.id(), open(ben).id()));

        assertThat(shown.told()).isTrue();
    }

    @Test
    void aBookedDayIsAskedAboutOnTheNextWorkingDayByBoth() {
        askedAboutThursday();
        ask("2027-02-05T15:00:00Z");
        CheckInId bens = open(ben).id();

        now(checkIns.booked(workspace, ana.id(), open(ana).id(), LocalDate.of(2027, 2, 12)));

        assertThat(due(ana)).isEqualTo("2027-02-15T09:00:00Z");
        assertThat(due(ben)).isEqualTo("2027-02-15T15:00:00Z");
        assertThat(find(ben, bens).reply()).isEqualTo(new Reply(Said.PARTNER_BOOKED, LocalDate.of(2027, 2, 12)));
        assertThat(updates(ben, FEB_5)).isEqualTo(1);
    }

    @Test
    void aTalkBookedAfterNotYetChangesWhatTheMessageSays() {
        askedAboutThursday();
        checkIns.notYet(workspace, ana.id(), open(ana).id());

        introduced.tell(new TalkBooked(workspace, pair.id(), Instant.parse("2027-02-09T14:00:00Z")));

        assertThat(due(ana)).isEqualTo("2027-02-10T09:00:00Z");
        assertThat(updates(ana, FEB_5)).isEqualTo(1);
    }

    @Test
    void aBookedDayThatIsPastSaysThatTheyMetThen() {
        askedAboutThursday();

        CheckIn answer = now(checkIns.booked(workspace, ana.id(), open(ana).id(), LocalDate.of(2027, 2, 3)));

        assertThat(answer.reply().said()).isEqualTo(Said.MET);
        assertThat(book.own(workspace, ana.id(), answer.id()).orElseThrow().last())
                .contains(LocalDate.of(2027, 2, 3));
    }

    @Test
    void impossibleDaysAreRefusedAndChangeNothing() {
        askedAboutThursday();
        CheckInId id = open(ana).id();

        assertThat(checkIns.booked(workspace, ana.id(), id, LocalDate.of(2027, 1, 31)))
                .isEqualTo(new Answered.TooEarly(LocalDate.of(2027, 2, 2)));
        assertThat(checkIns.booked(workspace, ana.id(), id, LocalDate.of(2037, 1, 1)))
                .isEqualTo(new Answered.TooFar(LocalDate.of(2027, 8, 6)));
        assertThat(checkIns.metOn(workspace, ana.id(), id, LocalDate.of(2027, 2, 6)))
                .isEqualTo(new Answered.NotYet(FEB_5));
        assertThat(find(ana, id).state()).isEqualTo(CheckInState.SENT);
    }

    @Test
    void notYetAndSkipStayWithThePersonAndTheNextQuestionComesACadenceLater() {
        askedAboutThursday();
        CheckInId id = open(ana).id();

        now(checkIns.notYet(workspace, ana.id(), id));

        assertThat(due(ana)).isEqualTo("2027-02-19T09:00:00Z");
        assertThat(open(ben).told()).isFalse();
        assertThat(now(checkIns.leaveIt(workspace, ana.id(), id)).reply().said())
                .isEqualTo(Said.LEAVE_IT);
        assertThat(now(checkIns.skip(workspace, ben.id(), open(ben).id())).state())
                .isEqualTo(CheckInState.SKIPPED);
    }

    @Test
    void aSecondPressOnAnAnsweredQuestionChangesNothing() {
        askedAboutThursday();
        CheckInId id = open(ana).id();
        checkIns.met(workspace, ana.id(), id);

        assertThat(now(checkIns.notYet(workspace, ana.id(), id)).reply().said()).isEqualTo(Said.MET);
        assertThat(now(checkIns.met(workspace, ana.id(), id)).reply().said()).isEqualTo(Said.MET);
        assertThat(book.next(workspace, ana.id())).hasSize(1);
    }

    @Test
    void undoTakesTheAnswerBackAndThePartnerIsAskedAgain() {
        askedAboutThursday();
        ask("2027-02-05T15:00:00Z");
        CheckInId id = open(ana).id();
        checkIns.met(workspace, ana.id(), id);

        CheckIn undone = now(checkIns.undo(workspace, ana.id(), id));

        assertThat(undone.state()).isEqualTo(CheckInState.SENT);
        assertThat(open(ana).id()).isEqualTo(id);
        assertThat(open(ben).told()).isFalse();
        assertThat(book.next(workspace, ana.id())).hasSize(1);
    }

    @Test
    void undoneOrNotThePartnersOwnWordForAMeetingStays() {
        askedAboutThursday();
        ask("2027-02-05T15:00:00Z");
        CheckInId id = open(ana).id();
        checkIns.met(workspace, ana.id(), id);
        checkIns.met(workspace, ben.id(), open(ben).id());

        assertThat(now(checkIns.undo(workspace, ana.id(), id)).told()).isTrue();
    }

    @Test
    void tomorrowIsTheNextWorkingDay() {
        askedAboutThursday();
        CheckInId id = open(ana).id();

        now(checkIns.tomorrow(workspace, ana.id(), id));
        ask("2027-02-08T09:00:00Z");

        assertThat(open(ana).id()).isEqualTo(id);
        assertThat(posts(ana, LocalDate.of(2027, 2, 8))).isEqualTo(1);
    }

    @Test
    void aPauseOfOnesOwnHoldsEvenWhenThePartnerLogsAMeeting() {
        askedAboutThursday();
        Paces paces = HOUSE.getBean(Paces.class);
        LocalDate march = LocalDate.of(2027, 3, 1);

        assertThat(paces.pause(workspace, ana.id(), pair.id(), FEB_4)).isEqualTo(Quiet.BAD_DAY);
        assertThat(paces.pause(workspace, ana.id(), pair.id(), march)).isEqualTo(Quiet.PAUSED);
        ask("2027-02-05T15:00:00Z");
        checkIns.met(workspace, ben.id(), open(ben).id());

        assertThat(due(ana)).isEqualTo("2027-03-01T09:00:00Z");
        assertThat(paces.resume(workspace, ana.id(), pair.id())).isTrue();
        assertThat(due(ana)).isEqualTo("2027-02-08T09:00:00Z");
    }

    @Test
    void everyFourWeeksConcernsOnlyWhoAskedForIt() {
        askedAboutThursday();
        Paces paces = HOUSE.getBean(Paces.class);
        checkIns.notYet(workspace, ana.id(), open(ana).id());

        paces.every(workspace, ana.id(), pair.id(), Optional.of(4));
        assertThat(due(ana)).isEqualTo("2027-03-05T09:00:00Z");
        paces.every(workspace, ana.id(), pair.id(), Optional.empty());
        assertThat(due(ana)).isEqualTo("2027-02-19T09:00:00Z");
    }

    @Test
    void aPausedPairIsNotAskedBeforeItsDay() {
        talkOnThursday();
        introduced.tell(new PairPaused(workspace, pair.id(), Instant.parse("2027-03-01T08:00:00Z")));

        ask("2027-02-05T15:00:00Z");

        assertThat(posts(ana, FEB_5)).isZero();
        assertThat(due(ana)).isEqualTo("2027-03-01T08:00:00Z");
    }

    @Test
    void anEndedPairIsAskedNothingMore() {
        talkOnThursday();
        HOUSE.getBean(Pairs.class).end(workspace, pair.id(), ana.id(), EndReason.NO_FAULT);

        ask("2027-02-05T15:00:00Z");

        assertThat(posts(ana, FEB_5)).isZero();
        assertThat(book.next(workspace, ana.id())).isEmpty();
    }

    @Test
    void whoseAccountIsGoneIsAskedNothing() {
        talkOnThursday();
        HOUSE.getBean(People.class).left(workspace, "UANA");

        ask("2027-02-05T09:00:00Z");

        assertThat(posts(ana, FEB_5)).isZero();
    }

    @Test
    void onlyWhoWasAskedAnswersAndOnlyInTheirWorkspace() {
        askedAboutThursday();
        CheckInId id = open(ana).id();
        WorkspaceId elsewhere = TestHouse.newWorkspace(HOUSE).id();

        assertThat(checkIns.met(workspace, ben.id(), id)).isInstanceOf(Answered.NotYours.class);
        assertThat(checkIns.met(elsewhere, ana.id(), id)).isInstanceOf(Answered.NotYours.class);
        assertThat(book.day(elsewhere, ana.id(), FEB_5)).isEmpty();
        assertThat(book.next(elsewhere, ana.id())).isEmpty();
        assertThat(notes.keep(elsewhere, ana.id(), id, NoteWords.NONE)).isInstanceOf(NoteKept.NoMeeting.class);
    }

    @Test
    void aNoteIsPrivateAndWhatIsSharedCanBeTakenBack() {
        askedAboutThursday();
        CheckInId id = open(ana).id();
        NoteWords words = new NoteWords(Optional.of(Balance.BOTH), "I talked too much", "Try pairing on Monday");
        assertThat(notes.keep(workspace, ana.id(), id, words)).isInstanceOf(NoteKept.NoMeeting.class);
        checkIns.met(workspace, ana.id(), id);

        notes.keep(workspace, ana.id(), id, words);

        assertThat(notes.own(workspace, ana.id(), id)).contains(words);
        assertThat(notes.own(workspace, ben.id(), id)).isEmpty();
        assertThat(notes.read(workspace, ben.id(), id)).contains(new SharedNote(id, ana.id(), "Try pairing on Monday"));
        assertThat(notes.balance(workspace, pair.id(), ana.id())).isEqualTo(Map.of(Balance.BOTH, 1));
        notes.takeBack(workspace, ana.id(), id);
        assertThat(notes.read(workspace, ben.id(), id)).isEmpty();
        assertThat(notes.keep(
                        workspace, ana.id(), id, new NoteWords(Optional.empty(), "", "x".repeat(NoteWords.MAX + 1))))
                .isInstanceOf(NoteKept.ShareTooLong.class);
    }

    @Test
    void toWriteANoteOnAMeetingOneWasToldOfIsToConfirmIt() {
        askedAboutThursday();
        checkIns.met(workspace, ana.id(), open(ana).id());
        ask("2027-02-05T15:00:00Z");
        CheckInId bens = open(ben).id();

        notes.keep(workspace, ben.id(), bens, new NoteWords(Optional.empty(), "good", ""));

        assertThat(find(ben, bens).reply().said()).isEqualTo(Said.MET);
        assertThat(due(ben)).isEqualTo("2027-02-19T15:00:00Z");
    }

    private void talkOnThursday() {
        introduced.tell(new TalkBooked(workspace, pair.id(), THURSDAY));
    }

    private void askedAboutThursday() {
        talkOnThursday();
        ask("2027-02-05T09:00:00Z");
    }

    private void ask(String moment) {
        at(moment);
        beat();
    }

    private void beat() {
        while (repeat.beat() + ask.beat() > 0) {
            Thread.onSpinWait();
        }
    }

    private static void at(String moment) {
        HOUSE.getBean(WalkingClock.class).jump(Instant.parse(moment));
    }

    private CheckIn open(Person person) {
        return book.next(workspace, person.id()).getFirst().checkIn();
    }

    private CheckIn find(Person person, CheckInId id) {
        return checkIns.find(workspace, person.id(), id).orElseThrow();
    }

    private Instant due(Person person) {
        return Optional.ofNullable(open(person).times().dueAt()).orElseThrow();
    }

    private static CheckIn now(Answered answered) {
        return ((Answered.Now) answered).checkIn();
    }

    private long posts(Person person, LocalDate day) {
        return letters(person, day).stream()
                .filter(kept -> kept.letter().operation() == Operation.POST)
                .count();
    }

    private long updates(Person person, LocalDate day) {
        return letters(person, day).stream()
                .filter(kept -> kept.letter().operation() == Operation.UPDATE)
                .count();
    }

    private List<Kept> letters(Person person, LocalDate day) {
        return HOUSE.getBean(Outbox.class).find(workspace, new Subject("checkin", person.id() + "/" + day));
    }

    private static void together(int threads, Callable<Integer> work) throws Exception {
        List<Callable<Integer>> all = Collections.nCopies(threads, work);
        run(all);
    }

    private static List<Answered> together(Callable<Answered> one, Callable<Answered> other) throws Exception {
        return run(List.of(one, other));
    }

    private static <T> List<T> run(List<Callable<T>> all) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(all.size());
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> each : all) {
                running.add(threads.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> each : running) {
                done.add(each.get());
            }
            return done;
        }
    }
}
