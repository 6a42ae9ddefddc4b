package dev.trellis.people.imports.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.people.imports.ticket.Pastes.Heap;
import dev.trellis.workspace.WorkspaceId;
import org.junit.jupiter.api.Test;

@HouseTest
class PastesTest {
    private final Pastes pastes;
    private final Person hana;
    private final Person ivo;

    PastesTest(Pastes pastes, Crowd crowd, WorkspaceId workspace) {
        this.pastes = pastes;
        this.hana = crowd.member(workspace, "UHANA", "Hana");
        this.ivo = crowd.member(workspace, "UIVO", "Ivo");
    }

    @Test
    void partsComeTogetherInTheirOrder() {
        Heap first = pastes.add(hana, "", "email,level\nana@example.com,3\n");
        Heap second = pastes.add(hana, first.id(), "ben@example.com,4");

        assertThat(second).isEqualTo(new Heap(first.id(), 2, 3));
        assertThat(pastes.take(hana, second.id())).isEqualTo("email,level\nana@example.com,3\nben@example.com,4\n");
        assertThat(pastes.take(hana, second.id())).isEmpty();
    }

    @Test
    void nobodyAddsToOrTakesWhatAnotherPasted() {
        Heap hanas = pastes.add(hana, "", "email\nana@example.com");

        assertThat(pastes.take(ivo, hanas.id())).isEmpty();
        assertThat(pastes.add(ivo, hanas.id(), "email").id()).isNotEqualTo(hanas.id());
        assertThat(pastes.take(hana, hanas.id())).contains("ana@example.com");
    }
}
