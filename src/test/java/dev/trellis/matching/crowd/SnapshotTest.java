package dev.trellis.matching.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnapshotTest {
    @Test
    void everythingComesBackAsItWas() {
        Crowd crowd = Somebody.crowd(
                Somebody.peer(1)
                        .level(3)
                        .team("R&D, \tEast:West\n\u2603")
                        .below(7, 8, 9)
                        .in("Asia/Kathmandu")
                        .speaking("de", "pt-BR")
                        .offering("sql:4", "go")
                        .wanting("talks:1")
                        .style(1, 2, 0, 4, 5)
                        .places(3)
                        .first()
                        .wishing(2, 3)
                        .blocking(4)
                        .met(5, Met.ago(2))
                        .met(6, new Met(true, true, 1)),
                Somebody.mentor(2).discreet(),
                Somebody.mentee(3));

        assertThat(Snapshot.read(Snapshot.write(crowd)).all()).isEqualTo(crowd.all());
    }

    @Test
    void nobodyIsNobody() {
        assertThat(Snapshot.read(Snapshot.write(Somebody.crowd())).size()).isZero();
    }

    @Test
    void theOrderOfPeopleDoesNotMatter() {
        assertThat(Snapshot.write(Somebody.crowd(Somebody.peer(2), Somebody.peer(1))))
                .isEqualTo(Snapshot.write(Somebody.crowd(Somebody.peer(1), Somebody.peer(2))));
    }
}
