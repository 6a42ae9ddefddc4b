package dev.trellis.checkin;

import dev.trellis.TestHouse;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.pairing.Introduced;
import dev.trellis.pairing.Mail;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairLetters;
import dev.trellis.pairing.news.TalkBooked;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.schedule.clock.WalkingClock;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ana in Berlin and Ben in New York, introduced on Tue 2 Feb 2027 in the afternoon, in a workspace of their own and a house
 * whose time is moved by the tests.
 */
public final class Days {
    public static final Instant INTRODUCED = Instant.parse("2027-02-02T14:20:00Z");
    public static final Instant THURSDAY = Instant.parse("2027-02-04T14:30:00Z");
    public static final LocalDate FEB_4 = LocalDate.of(2027, 2, 4);
    public static final LocalDate FEB_5 = LocalDate.of(2027, 2, 5);

    private final WorkspaceId workspace = TestHouse.newWorkspace(house()).id();
    private final Program program;
    private final Person ana;
    private final Person ben;
    private final Pair pair;

    public Days() {
        at(INTRODUCED.toString());
        Crowd crowd = house().getBean(Crowd.class);
        this.program = house().getBean(Opened.class).peers(crowd.admin(workspace, "UIVO", "Ivo"), "CPEERS");
        this.ana = crowd.member(workspace, "UANA", "Ana");
        this.ben = crowd.member(workspace, "UBEN", "Ben", "America/New_York");
        this.pair = pair(ana, ben);
    }

    public ApplicationContext house() {
        return House.HOUSE;
    }

    public WorkspaceId workspace() {
        return workspace;
    }

    public Person ana() {
        return ana;
    }

    public Person ben() {
        return ben;
    }

    public Pair pair() {
        return pair;
    }

    /** Two more are introduced. */
    public Pair pair(Person one, Person other) {
        return house().getBean(Introduced.class).pair(program, one, other);
    }

    public void tell(Object news) {
        house().getBean(Introduced.class).tell(news);
    }

    public void talkOnThursday() {
        tell(new TalkBooked(workspace, pair.id(), ana.id(), THURSDAY));
    }

    public void askedAboutThursday() {
        talkOnThursday();
        ask("2027-02-05T09:00:00Z");
    }

    public void ask(String moment) {
        at(moment);
        beat();
    }

    public void beat() {
        while (house().getBean(RepeatCheckIns.class).beat() + beatOnce() > 0) {
            Thread.onSpinWait();
        }
    }

    int beatOnce() {
        return house().getBean(AskDueCheckIns.class).beat();
    }

    /** Somebody was asked about other pairs on each of the three days before that one. */
    void askedEnough(Person person, LocalDate day) {
        CheckInRepository rows = house().getBean(CheckInRepository.class);
        for (int back = 1; back <= 3; back++) {
            LocalDate asked = day.minusDays(back);
            rows.noteAsked(person.id() + "/" + asked, workspace, person.id(), asked);
        }
    }

    /** The letter that their pair is over is there. */
    public void toldOfTheEnd(Person reader) {
        Mail mail = house().getBean(Mail.class);
        Stream.of("/1", "/2")
                .flatMap(side -> mail.about(workspace, pair.id() + side, PairLetters.OVER).stream())
                .filter(letter -> letter.address().equals(reader.slackId()))
                .forEach(letter -> mail.done(letter, "D" + reader.slackId(), "3.3"));
    }

    public void at(String moment) {
        house().getBean(WalkingClock.class).jump(Instant.parse(moment));
    }

    public CheckIn open(Person person) {
        return house().getBean(DayBook.class)
                .next(workspace, person.id())
                .getFirst()
                .checkIn();
    }

    public CheckIn find(Person person, CheckInId id) {
        return house().getBean(CheckIns.class).find(workspace, person.id(), id).orElseThrow();
    }

    public Instant due(Person person) {
        return Optional.ofNullable(open(person).times().dueAt()).orElseThrow();
    }

    static CheckIn now(Answered answered) {
        return ((Answered.Now) answered).checkIn();
    }

    long posts(Person person, LocalDate day) {
        return letters(person, day, Operation.POST);
    }

    public long updates(Person person, LocalDate day) {
        return letters(person, day, Operation.UPDATE);
    }

    private long letters(Person person, LocalDate day, Operation operation) {
        List<Kept> all = house().getBean(Outbox.class).find(workspace, new Subject("checkin", person.id() + "/" + day));
        return all.stream()
                .filter(kept -> kept.letter().operation() == operation)
                .count();
    }

    /** Starts at the first use and lives as long as the JVM. */
    private static final class House {
        private static final ApplicationContext HOUSE = TestHouse.start(Map.of(
                "trellis.clock.frozen", INTRODUCED.toString(),
                "trellis.delivery.enabled", "false",
                "trellis.schedule.enabled", "false"));
    }
}
