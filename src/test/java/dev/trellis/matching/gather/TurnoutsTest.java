package dev.trellis.matching.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.Cast;
import dev.trellis.matching.draft.Scope;
import dev.trellis.pairing.offer.Proposal;
import dev.trellis.pairing.offer.Proposals;
import dev.trellis.pairing.offer.Proposed;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import org.junit.jupiter.api.Test;

/** Who is there to be paired is counted as a run would gather them. */
@HouseTest
class TurnoutsTest {
    private final ApplicationContext house;
    private final Cast cast;
    private final Turnouts turnouts;
    private final Gathering gathering;
    private final WorkspaceId workspace;

    TurnoutsTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.cast = house.getBean(Cast.class);
        this.turnouts = house.getBean(Turnouts.class);
        this.gathering = house.getBean(Gathering.class);
        this.workspace = workspace;
    }

    @Test
    void mentorsAreCountedWithTheirPlacesAndMenteesApart() {
        Program mentors = cast.mentors(workspace);
        Person mia = cast.joins(mentors, "Mia", Role.MENTOR);
        cast.room(mentors, mia, 3);
        cast.joins(mentors, "Max", Role.MENTOR);
        Person ana = cast.joins(mentors, "Ana", Role.MENTEE);
        cast.joins(mentors, "Ben", Role.MENTEE);
        Person leaver = cast.joins(mentors, "Cy", Role.MENTEE);
        asked(mentors, mia, ana);
        house.getBean(Joining.class).leave(workspace, mentors.id(), leaver.id());

        Turnouts.Both there = turnouts.of(workspace, mentors.id());

        assertThat(there.everybody()).isEqualTo(new Turnout(2, 3, 1));
        assertThat(there.leftOver()).isEqualTo(new Turnout(2, 3, 1));
        agrees(mentors);
    }

    @Test
    void aPeerWithRoomForAnotherIsThereButNotWithoutAPartner() {
        Program peers = cast.peers(workspace);
        Person ana = cast.joins(peers, "Ana", Role.PEER);
        cast.room(peers, ana, 2);
        Person sam = cast.joins(peers, "Sam", Role.PEER);
        cast.joins(peers, "Bo", Role.PEER);
        asked(peers, ana, sam);

        Turnouts.Both there = turnouts.of(workspace, peers.id());

        assertThat(there.everybody()).isEqualTo(new Turnout(0, 0, 2));
        assertThat(there.leftOver()).isEqualTo(new Turnout(0, 0, 1));
        agrees(peers);
    }

    private void agrees(Program program) {
        Turnouts.Both there = turnouts.of(workspace, program.id());
        assertThat(there.everybody().people())
                .isEqualTo(gathering
                        .of(workspace, program.id(), new Scope.Everybody())
                        .size());
        assertThat(there.leftOver().people())
                .isEqualTo(gathering
                        .of(workspace, program.id(), new Scope.LeftOver())
                        .size());
    }

    private void asked(Program program, Person one, Person other) {
        assertThat(house.getBean(Proposals.class)
                        .propose(new Proposal(workspace, program.id(), program.createdBy(), one.id(), other.id(), "")))
                .isInstanceOf(Proposed.Sent.class);
    }
}
