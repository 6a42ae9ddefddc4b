package dev.trellis.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@HouseTest
class OrganisationTest {
    private final Organisation organisation;
    private final WorkspaceId workspace;
    private final Person ana;
    private final Person hana;

    OrganisationTest(Organisation organisation, Crowd crowd, WorkspaceId workspace) {
        this.organisation = organisation;
        this.workspace = workspace;
        this.ana = crowd.member(workspace, "UANA", "Ana");
        this.hana = crowd.member(workspace, "UHANA", "Hana");
    }

    @Test
    void nothingIsKnownOfSomebodyHrHasNotToldOf() {
        assertThat(organisation.of(workspace, ana.id())).isEqualTo(Position.unknown(workspace, ana.id()));
        assertThat(organisation.all(workspace)).isEmpty();
    }

    @Test
    void whatHrTellsIsKeptAndReplacedByWhatItTellsLater() {
        Position first = new Position(ana.id(), workspace, 3, "Data", hana.id(), LocalDate.parse("2024-02-29"));
        Position later = new Position(ana.id(), workspace, 4, "Platform", null, null);

        organisation.keep(workspace, List.of(first));
        assertThat(organisation.of(workspace, ana.id())).isEqualTo(first);

        organisation.keep(workspace, List.of(later, Position.unknown(workspace, hana.id())));
        assertThat(organisation.all(workspace))
                .isEqualTo(Map.of(ana.id(), later, hana.id(), Position.unknown(workspace, hana.id())));
    }

    @Test
    void anotherWorkspaceSeesNothingOfIt(ApplicationContext house) {
        organisation.keep(workspace, List.of(new Position(ana.id(), workspace, 3, "Data", null, null)));

        WorkspaceId other = TestHouse.newWorkspace(house).id();
        assertThat(organisation.all(other)).isEmpty();
        assertThat(organisation.of(other, ana.id()).level()).isNull();
    }
}
