package dev.trellis.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.pairing.Pair;
import dev.trellis.people.Crowd;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.workspace.WorkspaceId;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody is asked while they are away, and everybody is asked again afterwards. */
@Tag("database")
class AwayTest {
    private final Days days = new Days();
    private final DayBook book = days.house().getBean(DayBook.class);
    private final Crowd crowd = days.house().getBean(Crowd.class);
    private final Joining joining = days.house().getBean(Joining.class);
    private final WorkspaceId workspace = days.workspace();
    private final Person ana = days.ana();
    private final Person ben = days.ben();
    private final Pair pair = days.pair();

    AwayTest() {
        join(ana);
        join(ben);
    }

    @Test
    void whoIsBackIsAskedFromTheNextWorkingDayOn() {
        days.talkOnThursday();
        days.house().getBean(People.class).left(workspace, "UANA");
        days.at("2027-02-05T10:00:00Z");

        crowd.member(workspace, "UANA", "Ana");

        days.ask("2027-02-08T09:00:00Z");
        assertThat(days.posts(ana, LocalDate.of(2027, 2, 8))).isEqualTo(1);
    }

    @Test
    void aTalkThatIsBookedForSomebodyWhoseAccountIsGoneAsksThemNothing() {
        days.house().getBean(People.class).left(workspace, "UANA");
        days.talkOnThursday();

        days.ask("2027-02-05T15:00:00Z");

        assertThat(days.posts(ana, Days.FEB_5)).isZero();
        assertThat(book.next(workspace, ana.id())).isEmpty();
    }

    /** Their yes was given before the break, and their new partner's came during it. */
    @Test
    void whoTakesABreakIsAskedAboutANewPairOnlyAfterIt() {
        Person cleo = crowd.member(workspace, "UCLEO", "Cleo");
        join(cleo);
        joining.pause(workspace, pair.program(), cleo.id(), LocalDate.of(2027, 3, 1));
        days.pair(ana, cleo);

        days.ask("2027-02-09T09:00:00Z");

        assertThat(days.posts(cleo, LocalDate.of(2027, 2, 9))).isZero();
        assertThat(days.due(cleo)).isEqualTo("2027-03-01T09:00:00Z");
    }

    @Test
    void aPairThatIsPausedWhenItsQuestionFallsDueIsAskedLater() {
        days.talkOnThursday();
        joining.pause(workspace, pair.program(), ben.id(), LocalDate.of(2027, 2, 8));
        days.ask("2027-02-08T15:30:00Z");

        assertThat(days.posts(ana, LocalDate.of(2027, 2, 8))).isZero();
        joining.resume(workspace, pair.program(), ben.id());
        days.ask("2027-02-09T09:30:00Z");
        assertThat(days.posts(ana, LocalDate.of(2027, 2, 9))).isEqualTo(1);
    }

    private void join(Person person) {
        joining.join(workspace, pair.program(), person.id(), new Application(Role.PEER, "SQL", "Java"));
    }
}
