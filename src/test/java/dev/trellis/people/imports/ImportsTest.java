package dev.trellis.people.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.people.imports.HrImport.State;
import dev.trellis.people.imports.check.Flaw;
import dev.trellis.people.imports.check.Reason;
import dev.trellis.people.imports.check.Tally;
import dev.trellis.people.imports.csv.CsvFile;
import dev.trellis.people.imports.csv.Reading;
import dev.trellis.people.organisation.Organisation;
import dev.trellis.people.organisation.Position;
import dev.trellis.schedule.clock.WalkingClock;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HouseTest
class ImportsTest {
    private static final String HEADINGS = "email,slack id,level,team,manager,start date\n";

    private final ApplicationContext house;
    private final Imports imports;
    private final Organisation organisation;
    private final ApplyImports beat;
    private final WorkspaceId workspace;
    private final Person ana;
    private final Person ben;
    private final Person hana;

    ImportsTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.imports = house.getBean(Imports.class);
        this.organisation = house.getBean(Organisation.class);
        this.beat = house.getBean(ApplyImports.class);
        this.workspace = workspace;
        Crowd crowd = house.getBean(Crowd.class);
        this.ana = crowd.reachable(workspace, "UANA", "Ana", "Ana@Example.com");
        this.ben = crowd.reachable(workspace, "UBEN", "Ben", "ben@example.com");
        this.hana = crowd.reachable(workspace, "UHANA", "Hana", "hana@example.com");
    }

    @Test
    void aDryRunSaysWhatWouldChangeAndChangesNothing() {
        Outcome.Checked checked = check(HEADINGS
                + "ana@example.com,,3,Payments,hana@example.com,2024-03-31\n"
                + ",UBEN,4,Data,UHANA,31.3.2023\n"
                + "nobody@example.com,,3,Payments,,\n");

        assertThat(checked.found().tally()).isEqualTo(new Tally(3, 2, 2, 1, 0));
        assertThat(checked.flaws()).extracting(ImportsTest::reason).containsExactly(Reason.UNKNOWN_PERSON);
        assertThat(organisation.all(workspace)).isEmpty();
    }

    @Test
    void applyingMakesTheChangesAndTheSameFileAgainChangesNothing() {
        String file = HEADINGS
                + "ana@example.com,,3,Payments,hana@example.com,2024-03-31\n"
                + ",UBEN,4,Data,UHANA,2023/3/31\n";
        HrImport applied = applied(file);

        assertThat(applied.state()).isEqualTo(State.APPLIED);
        assertThat(applied.tally().done()).isEqualTo(2);
        assertThat(organisation.of(workspace, ana.id()))
                .isEqualTo(new Position(ana.id(), workspace, 3, "Payments", hana.id(), LocalDate.parse("2024-03-31")));
        assertThat(organisation.of(workspace, ben.id()))
                .isEqualTo(new Position(ben.id(), workspace, 4, "Data", hana.id(), LocalDate.parse("2023-03-31")));
        assertThat(check(file).found().tally()).isEqualTo(new Tally(2, 2, 0, 0, 0));
    }

    @Test
    void whatHasNoColumnStaysAndAnEmptyCellEmpties() {
        applied(HEADINGS + "ana@example.com,,3,Payments,hana@example.com,2024-03-31\n");

        applied("email,team,manager\nana@example.com,Growth,\n");

        assertThat(organisation.of(workspace, ana.id()))
                .isEqualTo(new Position(ana.id(), workspace, 3, "Growth", null, LocalDate.parse("2024-03-31")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ana@example.com,,three,Payments,,         | level      | LEVEL",
                "ana@example.com,,0,Payments,,             | level      | LEVEL",
                "ana@example.com,,-1,Payments,,            | level      | LEVEL",
                "ana@example.com,,100,Payments,,           | level      | LEVEL",
                "ana@example.com,,3,=1+1,,                 | team       | FORMULA",
                "ana@example.com,,3,@SUM(A1),,             | team       | FORMULA",
                "ana@example.com,,3,+49,,                  | team       | FORMULA",
                "ana@example.com,,3,T,who@example.com,     | manager    | UNKNOWN_MANAGER",
                "ana@example.com,,3,T,UANA,                | manager    | OWN_MANAGER",
                "ana@example.com,,3,T,,03/31/2024          | start date | DATE",
                "ana@example.com,,3,T,,2024-02-30          | start date | DATE",
                "ana@example.com,,3,T,,1024-02-03          | start date | DATE",
                "ana@example.com,UBEN,3,T,,                | email      | TWO_PEOPLE",
                ",,3,T,,                                   | email      | NO_PERSON",
                ",UNOBODY,3,T,,                            | email      | UNKNOWN_PERSON",
                "=cmd('x')!A0,,3,T,,                        | email      | UNKNOWN_PERSON",
            })
    void aRowThatCannotBeUsedIsNamedWithNumberColumnAndReason(String row, String column, Reason reason) {
        Outcome.Checked checked = check(HEADINGS + row + "\nben@example.com,,3,T,,\n");

        assertThat(checked.flaws()).hasSize(1);
        Flaw flaw = checked.flaws().getFirst();
        assertThat(flaw.row().number()).isEqualTo(2);
        assertThat(flaw.first().column()).isEqualTo(column);
        assertThat(flaw.first().reason()).isEqualTo(reason);
        assertThat(checked.found().tally().changes()).isEqualTo(1);
    }

    @Test
    void theSamePersonTwiceIsReadOnce() {
        Outcome.Checked checked = check(HEADINGS + "ana@example.com,,3,T,,\n,UANA,4,T,,\nANA@example.com ,,5,T,,\n");

        assertThat(checked.flaws()).extracting(ImportsTest::reason).containsExactly(Reason.TWICE, Reason.TWICE);
        assertThat(checked.flaws()).extracting(flaw -> flaw.row().number()).containsExactly(3L, 4L);
        assertThat(checked.found().tally().changes()).isEqualTo(1);
    }

    @Test
    void nobodyBecomesTheirOwnManagersManager() {
        Outcome.Checked checked = check(HEADINGS
                + "ana@example.com,,3,T,UBEN,\n"
                + "ben@example.com,,3,T,UHANA,\n"
                + "hana@example.com,,3,T,UANA,\n");

        assertThat(checked.flaws())
                .extracting(ImportsTest::reason)
                .containsOnly(Reason.CIRCLE)
                .hasSize(3);
        assertThat(checked.found().tally().changes()).isZero();
    }

    @Test
    void aCircleWithWhatWasKnownBeforeIsOneToo() {
        applied(HEADINGS + "ana@example.com,,3,T,UBEN,\n");

        Outcome.Checked checked = check("email,manager\nben@example.com,UANA\nhana@example.com,UBEN\n");

        assertThat(checked.flaws()).extracting(flaw -> flaw.row().number()).containsExactly(2L);
        assertThat(checked.found().tally().changes()).isEqualTo(1);
    }

    @Test
    void theRowsThatCannotBeUsedComeBackAsAFileThatNoSpreadsheetRuns() {
        Outcome.Checked checked = check(HEADINGS + "ana@example.com,,3,=HYPERLINK(A1),,\n");

        assertThat(imports.badRows(checked.found()).lines())
                .containsExactly(
                        "row,column,reason,email,slack id,level,team,manager,start date,faults",
                        "2,team,formula,ana@example.com,,3,'=HYPERLINK(A1),,,team: begins like a formula instead of"
                                + " with a letter or a digit");
    }

    private static Reason reason(Flaw flaw) {
        return flaw.first().reason();
    }

    @Test
    void aNewerFileTakesTheOlderOnesPlace() {
        HrImport older = check(HEADINGS + "ana@example.com,,3,T,,\n").found();
        check(HEADINGS + "ana@example.com,,4,T,,\n");

        assertThat(imports.apply(workspace, older.id(), "")).isInstanceOf(Outcome.Outdated.class);
        assertThat(imports.apply(workspace, "no-such-import", "")).isInstanceOf(Outcome.Outdated.class);
    }

    @Test
    void applyingTwiceAppliesOnceAndAFileInBetweenWaits() {
        HrImport checked = check(HEADINGS + "ana@example.com,,3,T,,\n").found();

        assertThat(imports.apply(workspace, checked.id(), "")).isInstanceOf(Outcome.Applying.class);
        assertThat(imports.apply(workspace, checked.id(), "")).isInstanceOf(Outcome.Applying.class);
        assertThat(imports.check(workspace, Optional.empty(), Way.SYSTEM, CsvFile.read(HEADINGS)))
                .isInstanceOf(Outcome.Busy.class);
        finish();
        assertThat(imports.find(workspace, checked.id()).orElseThrow().tally().done())
                .isEqualTo(1);
    }

    @Test
    void everyFileStandsInTheLogAndItsBadRowsAreForgottenAfterAWeek() {
        HrImport applied = applied(HEADINGS + "ana@example.com,,3,T,,\nbad@example.com,,,,,\n");
        assertThat(imports.badRows(applied)).contains("bad@example.com");

        house.getBean(WalkingClock.class)
                .jump(house.getBean(Clock.class).instant().plus(Duration.ofDays(8)));
        finish();

        List<HrImport> log = imports.lately(workspace);
        assertThat(log).hasSize(1);
        assertThat(log.getFirst().by()).isEqualTo(hana.id());
        assertThat(log.getFirst().tally()).isEqualTo(new Tally(2, 1, 1, 1, 1));
        assertThat(imports.badRows(log.getFirst())).isEmpty();
    }

    @Test
    void anotherWorkspaceIsNotTouchedAndSeesNothing() {
        HrImport applied = applied(HEADINGS + "ana@example.com,,3,T,,\n");
        WorkspaceId other = TestHouse.newWorkspace(house).id();

        assertThat(imports.find(other, applied.id())).isEmpty();
        assertThat(imports.lately(other)).isEmpty();
        Outcome.Checked there = (Outcome.Checked) imports.check(
                other, Optional.empty(), Way.SYSTEM, CsvFile.read(HEADINGS + "ana@example.com,UANA,3,T,,\n"));
        assertThat(there.found().tally().recognised()).isZero();
    }

    @Test
    void anUnreadableFileIsNotLaidAside() {
        Reading broken = CsvFile.read("email,team\n\"");

        assertThat(imports.check(workspace, Optional.empty(), Way.SYSTEM, broken))
                .isEqualTo(new Outcome.Unreadable((Reading.Unreadable) broken));
        assertThat(imports.lately(workspace)).isEmpty();
    }

    private Outcome.Checked check(String file) {
        return (Outcome.Checked) imports.check(workspace, Optional.of(hana.id()), Way.PAGE, CsvFile.read(file));
    }

    private HrImport applied(String file) {
        HrImport checked = check(file).found();
        imports.apply(workspace, checked.id(), "");
        finish();
        return imports.find(workspace, checked.id()).orElseThrow();
    }

    private void finish() {
        while (beat.beat() > 0) assertThat(imports.lately(workspace)).isNotEmpty();
    }
}
