package dev.trellis.home.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.people.imports.HrImport;
import dev.trellis.people.imports.Imports;
import dev.trellis.people.imports.Outcome;
import dev.trellis.people.imports.Way;
import dev.trellis.people.imports.csv.CsvFile;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.program.settings.Guidance;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What Home says of HR's list, and to whom. */
@HouseTest
class HrListTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Imports imports;
    private final Person ivo;
    private final Person hana;

    HrListTest(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.house = house;
        this.workspace = workspace;
        this.imports = house.getBean(Imports.class);
        this.ivo = house.getBean(Crowd.class).admin(workspace, "UIVO", "Ivo");
        this.hana = house.getBean(Crowd.class).reachable(workspace, "UHANA", "Hana", "hana@example.com");
    }

    @Test
    void anAdminIsOfferedToBringIt() {
        Settled.check("home/list-none", drawn(ivo).view());
    }

    @Test
    void whatTheLastOneDidIsSaid() {
        applied("email,level\nhana@example.com,3\nwho@example.com,4\n");

        Settled.check("home/list-applied", drawn(ivo).view());
    }

    @Test
    void aListThatWasOnlyLookedThroughIsNotSaidToBeApplied() {
        checked("email,level\nhana@example.com,3\n");

        assertThat(drawn(ivo).view().toString()).doesNotContain("Last applied");
    }

    @Test
    void whoeverLeadsAProgramIsOfferedItToo() {
        assertThat(drawn(hana).view().getBlocks()).isEmpty();
        Program peers = house.getBean(Opened.class).peers(ivo, "CPEERS");

        house.getBean(Programs.class)
                .guide(workspace, peers.id(), ivo.id(), new Guidance("", Optional.empty(), Optional.of(hana.id())));

        assertThat(drawn(hana).view().toString()).contains("people.import");
    }

    @Test
    void whatAnotherWorkspaceAppliedIsNotSaid() {
        applied("email,level\nhana@example.com,3\n");
        WorkspaceId other = TestHouse.newWorkspace(house).id();

        assertThat(drawn(house.getBean(Crowd.class).admin(other, "UZOE", "Zoe"))
                        .view()
                        .toString())
                .contains("people.import")
                .doesNotContain("Last applied");
    }

    private void applied(String file) {
        HrImport found = checked(file);
        imports.apply(workspace, found.id(), "");
        imports.goOn(found);
    }

    private HrImport checked(String file) {
        return ((Outcome.Checked) imports.check(workspace, Optional.of(ivo.id()), Way.PAGE, CsvFile.read(file)))
                .found();
    }

    private HomeTab drawn(Person reader) {
        Copy copy = Copy.of(Locale.UK, reader.zone());
        HomeTab home = HomeTab.in(copy);
        house.getBean(HrList.class).draw(home, reader, copy);
        return home;
    }
}
