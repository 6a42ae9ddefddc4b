package dev.trellis.people.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.people.Crowd;
import dev.trellis.people.imports.check.Fault;
import dev.trellis.people.imports.check.Reason;
import dev.trellis.people.imports.csv.CsvFile;
import dev.trellis.workspace.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever mends a file once has mended it. */
@HouseTest
class EveryFaultTest {
    private static final String HEADINGS = "email,slack id,level,team,manager,start date\n";

    private final Imports imports;
    private final WorkspaceId workspace;

    EveryFaultTest(Imports imports, Crowd crowd, WorkspaceId workspace) {
        this.imports = imports;
        this.workspace = workspace;
        crowd.reachable(workspace, "UANA", "Ana", "ana@example.com");
        crowd.reachable(workspace, "UBEN", "Ben", "ben@example.com");
    }

    @Test
    void everythingThatIsWrongWithARowIsNamedAtOnce() {
        Outcome.Checked checked = check(HEADINGS
                + "nobody@example.com,,0,=1,UNOBODY,tomorrow\n"
                + "ana@example.com,,3,T,UANA,31.2.2024\n"
                + "ana@example.com,,100,T,,\n");

        assertThat(checked.flaws())
                .extracting(flaw -> flaw.faults().stream().map(Fault::reason).toList())
                .containsExactly(
                        List.of(
                                Reason.UNKNOWN_PERSON,
                                Reason.LEVEL,
                                Reason.FORMULA,
                                Reason.UNKNOWN_MANAGER,
                                Reason.DATE),
                        List.of(Reason.OWN_MANAGER, Reason.DATE),
                        List.of(Reason.TWICE, Reason.LEVEL));
        assertThat(checked.found().tally().bad()).as("rows, not faults").isEqualTo(3);
        assertThat(imports.badRows(checked.found()).lines().skip(2).findFirst().orElseThrow())
                .startsWith("3,manager,own_manager,")
                .endsWith(",manager: is the same person; start date: write a date like 2024-03-31");
    }

    @Test
    void aDayThatNoMonthHasIsNoDate() {
        Outcome.Checked checked =
                check(HEADINGS + "ana@example.com,,3,T,,30.2.2024\nben@example.com,,3,T,,2023/2/29\n");

        assertThat(checked.flaws()).extracting(flaw -> flaw.first().reason()).containsExactly(Reason.DATE, Reason.DATE);
    }

    @Test
    void aRowOfAnotherLengthAndATooLongTeamAreNamed() {
        Outcome.Checked checked =
                check("email,team\nana@example.com\nben@example.com," + "x".repeat(101) + "\nana@example.com,x,y\n");

        assertThat(checked.flaws())
                .extracting(flaw -> flaw.first().reason())
                .containsExactly(Reason.CELLS, Reason.TEAM_LONG, Reason.CELLS);
    }

    private Outcome.Checked check(String file) {
        return (Outcome.Checked) imports.check(workspace, Optional.empty(), Way.SYSTEM, CsvFile.read(file));
    }
}
