package dev.trellis.matching.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.draft.Draft;
import dev.trellis.pairing.offer.Proposal;
import dev.trellis.pairing.offer.Proposals;
import dev.trellis.people.Person;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Before a draft is published it says whom it would reach now. */
@HouseTest
@Tag("database")
class OutlookTest {
    private final Hall hall;
    private final Person bo;
    private final Person cy;
    private final Person eve;

    OutlookTest(ApplicationContext house, WorkspaceId workspace) {
        this.hall = new Hall(house, workspace);
        this.bo = hall.cast.joins(hall.peers, "Bo", Role.PEER, "go>rust");
        this.cy = hall.cast.joins(hall.peers, "Cy", Role.PEER, "rust>go");
        this.eve = hall.cast.joins(hall.peers, "Eve", Role.PEER);
    }

    @Test
    void everybodyWhoIsThere() {
        assertThat(outlook(hall.run())).isEqualTo(new Outlook(2, 0, 0, 1));
    }

    @Test
    void whoHasLeftAndTheirPartnerCountNoMore() {
        Draft draft = hall.run();
        joining().leave(hall.workspace, hall.peers.id(), hall.sam.id());

        assertThat(outlook(draft)).isEqualTo(new Outlook(1, 1, 0, 2));
    }

    @Test
    void whoIsLeftOverAndTakesABreakReadsNothing() {
        Draft draft = hall.run();
        joining().leave(hall.workspace, hall.peers.id(), eve.id());

        assertThat(outlook(draft)).isEqualTo(new Outlook(2, 0, 0, 0));
    }

    @Test
    void whoWasAskedByHandMeanwhileHasNoPlaceAndIsNotToldThatThereIsNobody() {
        Draft draft = hall.run();
        hall.house
                .getBean(Proposals.class)
                .propose(
                        new Proposal(hall.workspace, hall.peers.id(), hall.hana.person(), hall.ana.id(), eve.id(), ""));

        assertThat(outlook(draft)).isEqualTo(new Outlook(1, 1, 0, 1));

        hall.publish(draft);
        assertThat(hall.letters(draft, eve)).isEmpty();
        assertThat(hall.letters(draft, hall.ana)).isEmpty();
        assertThat(hall.letters(draft, hall.sam)).hasSize(1);
        assertThat(hall.letters(draft, bo)).isEmpty();
        assertThat(hall.letters(draft, cy)).isEmpty();
    }

    private Joining joining() {
        return hall.house.getBean(Joining.class);
    }

    @Test
    void whoHasRoomForOneOnlyMeanwhileIsAskedForTheirOwnPartnerAlone() {
        List<Person> everybody = List.of(hall.ana, hall.sam, bo, cy);
        everybody.forEach(person -> hall.cast.room(hall.peers, person, 2));
        hall.cast.secondPeers(hall.peers);
        Draft draft = hall.run();
        assertThat(outlook(draft)).isEqualTo(new Outlook(3, 0, 1, 0));

        everybody.forEach(person -> hall.cast.room(hall.peers, person, 1));

        assertThat(outlook(draft)).isEqualTo(new Outlook(2, 1, 0, 1));
        joining().leave(hall.workspace, hall.peers.id(), eve.id());
        assertThat(outlook(draft)).isEqualTo(new Outlook(2, 1, 0, 0));
    }

    private Outlook outlook(Draft draft) {
        return hall.house
                .getBean(Outlooks.class)
                .of(hall.drafts.show(hall.hana, draft.id()).orElseThrow());
    }
}
