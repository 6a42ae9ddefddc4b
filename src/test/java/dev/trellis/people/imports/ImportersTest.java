package dev.trellis.people.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.program.settings.Guidance;
import dev.trellis.workspace.WorkspaceId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@HouseTest
class ImportersTest {
    @Test
    void adminsAndLeadsBringFilesAndNobodyElse(
            Importers importers, Crowd crowd, Opened opened, Programs programs, WorkspaceId workspace) {
        Person ivo = crowd.admin(workspace, "UIVO", "Ivo");
        Person hana = crowd.member(workspace, "UHANA", "Hana");
        Person ana = crowd.member(workspace, "UANA", "Ana");
        Program peers = opened.peers(ivo, "CPEERS");
        assertThat(importers.include(hana)).isFalse();

        programs.guide(workspace, peers.id(), ivo.id(), new Guidance("", Optional.empty(), Optional.of(hana.id())));

        assertThat(importers.include(ivo)).isTrue();
        assertThat(importers.include(hana)).isTrue();
        assertThat(importers.include(ana)).isFalse();
        assertThat(importers.include(crowd.gone(workspace, "UHANA", "Hana"))).isFalse();
    }
}
