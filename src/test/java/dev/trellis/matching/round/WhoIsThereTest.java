package dev.trellis.matching.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.Cast;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.desk.Ran;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Scope;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.people.Crowd;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is away is offered to nobody, whenever they go and however a lead asks; whoever is back is. */
@HouseTest
class WhoIsThereTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Joining joining;
    private final Drafts drafts;
    private final Cast cast;
    private final Program peers;
    private final Matchmaker hana;
    private final Person ana;
    private final Person sam;

    WhoIsThereTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.joining = house.getBean(Joining.class);
        this.drafts = house.getBean(Drafts.class);
        this.cast = house.getBean(Cast.class);
        this.peers = cast.peers(workspace);
        this.hana = cast.lead(peers);
        this.ana = cast.joins(peers, "Ana", Role.PEER, "talks>sql");
        this.sam = cast.joins(peers, "Sam", Role.PEER, "sql>talks");
    }

    /** The ways to be away. */
    enum Way {
        PAUSED,
        LEFT,
        DEACTIVATED
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whoIsAwayBeforeTheDraftIsInNone(Way way) {
        goes(way);

        assertThat(drafts.run(hana, new Scope.Everybody())).isInstanceOf(Ran.Nobody.class);
        assertThat(drafts.run(hana, new Scope.LeftOver())).isInstanceOf(Ran.Nobody.class);
        assertThat(drafts.run(hana, new Scope.Chosen(Set.of(ana.id(), sam.id()))))
                .isInstanceOf(Ran.Nobody.class);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whoGoesBetweenDraftAndPublishingIsOfferedToNobody(Way way) {
        Draft draft = run();
        goes(way);

        publish(draft);

        assertThat(offers()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whoGoesWhileTheOfferIsOpenIsOfferedNoMore(Way way) {
        publish(run());
        assertThat(offers()).isEqualTo(1);

        goes(way);

        assertThat(offers()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whoIsBackIsPairedAgain(Way way) {
        goes(way);

        returns(way);

        publish(run());
        assertThat(offers()).isEqualTo(1);
    }

    @Test
    void aPauseThatIsMovedGoesOn() {
        goes(Way.PAUSED);
        joining.pause(workspace, peers.id(), sam.id(), today().plusDays(40));

        assertThat(drafts.run(hana, new Scope.Everybody())).isInstanceOf(Ran.Nobody.class);
    }

    private void goes(Way way) {
        switch (way) {
            case PAUSED -> joining.pause(workspace, peers.id(), sam.id(), today().plusDays(9));
            case LEFT -> joining.leave(workspace, peers.id(), sam.id());
            case DEACTIVATED -> house.getBean(People.class).left(workspace, sam.slackId());
        }
    }

    private void returns(Way way) {
        switch (way) {
            case PAUSED -> joining.resume(workspace, peers.id(), sam.id());
            case LEFT -> joining.join(workspace, peers.id(), sam.id(), new Application(Role.PEER, "sql", "talks"));
            case DEACTIVATED -> house.getBean(Crowd.class).member(workspace, sam.slackId(), "Sam");
        }
    }

    private LocalDate today() {
        return LocalDate.now(house.getBean(Clock.class));
    }

    private Draft run() {
        return ((Ran.Made) drafts.run(hana, new Scope.Everybody())).draft();
    }

    private void publish(Draft draft) {
        house.getBean(Rounds.class).publish(hana, draft.id(), draft.version());
        PublishDrafts beat = house.getBean(PublishDrafts.class);
        for (int did = 1; did > 0; ) {
            did = beat.beat();
        }
    }

    private int offers() {
        return house.getBean(Offers.class).askedIn(workspace, peers.id()).size();
    }
}
