package dev.trellis.matching.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Detail;
import dev.trellis.joining.profile.Hours;
import dev.trellis.joining.profile.Shown;
import dev.trellis.joining.profile.Sight;
import dev.trellis.joining.profile.Style;
import dev.trellis.matching.Cast;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.crowd.Rank;
import dev.trellis.matching.draft.Scope;
import dev.trellis.pairing.Introduced;
import dev.trellis.pairing.Places;
import dev.trellis.people.Person;
import dev.trellis.people.organisation.Organisation;
import dev.trellis.people.organisation.Position;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@HouseTest
class GatheringTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Gathering gathering;
    private final Cast cast;
    private final Program peers;
    private final Person ana;
    private final Person sam;

    GatheringTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.gathering = house.getBean(Gathering.class);
        this.cast = house.getBean(Cast.class);
        this.peers = cast.peers(workspace);
        this.ana = cast.joins(peers, "Ana", Role.PEER, "talks>sql");
        this.sam = cast.joins(peers, "Sam", Role.PEER, "sql>talks");
    }

    @Test
    void everyRoomTellsWhatItKnows() {
        Cards cards = house.getBean(Cards.class);
        cards.work(workspace, ana.id(), Optional.of(new Hours(12, 24)), List.of("de"));
        cards.like(workspace, ana.id(), new Style(List.of(1, 2, 3, 4, 5)));
        house.getBean(Places.class).allow(workspace, peers.id(), ana.id(), 3);
        house.getBean(Turns.class).give(workspace, peers.id(), ana.id());

        Candidate found = everybody().get(ana.id());

        assertThat(found.reach().languages()).containsExactly("de");
        assertThat(found.reach()
                        .hours()
                        .minutesInCommon(everybody().get(sam.id()).reach().hours()))
                .isEqualTo(300);
        assertThat(found.interests().style()).containsExactly(1, 2, 3, 4, 5);
        assertThat(found.interests().offers().keySet())
                .isEqualTo(everybody().get(sam.id()).interests().wants().keySet());
        assertThat(found.ties().places()).isEqualTo(3);
        assertThat(found.ties().first()).isTrue();
        assertThat(everybody().get(sam.id()).ties().first()).isFalse();
    }

    @Test
    void whatPartnersMayNotReadIsNotTold() {
        Cards cards = house.getBean(Cards.class);
        assertThat(everybody().get(ana.id()).reach().hoursTold()).isTrue();
        cards.work(workspace, ana.id(), Optional.of(new Hours(8, 16)), List.of());
        assertThat(everybody().get(ana.id()).reach().hoursTold()).isFalse();

        cards.show(workspace, ana.id(), new Shown(Map.of(Detail.HOURS, Sight.PARTNER, Detail.STYLE, Sight.PARTNER)));

        assertThat(everybody().get(ana.id()).reach().hoursTold()).isTrue();
        assertThat(everybody().get(ana.id()).interests().styleTold()).isTrue();
    }

    @Test
    void reportingLinesGoUpToTheTopAndACircleEnds() {
        Person top = cast.joins(peers, "Top", Role.PEER);
        report(ana, sam);
        report(sam, top);
        assertThat(everybody().get(ana.id()).rank().above()).containsExactly(sam.id(), top.id());
        assertThat(everybody().get(top.id()).rank()).isEqualTo(Rank.NOWHERE);

        report(top, ana);

        assertThat(everybody().get(ana.id()).rank().above()).containsExactly(sam.id(), top.id());
        assertThat(everybody().get(top.id()).rank().isBelow(sam.id())).isTrue();
    }

    @Test
    void whoHasAPartnerIsNotLeftOver() {
        Person eve = cast.joins(peers, "Eve", Role.PEER);
        house.getBean(Places.class).allow(workspace, peers.id(), ana.id(), 2);
        house.getBean(Introduced.class).pair(peers, ana, sam);

        assertThat(gathering.of(workspace, peers.id(), new Scope.LeftOver()).all())
                .extracting(Candidate::id)
                .containsExactly(eve.id());
        assertThat(gathering.of(workspace, peers.id(), new Scope.Everybody()).find(ana.id()))
                .isPresent();
    }

    @Test
    void aMentorWithAPlaceIsLeftOverToo() {
        Program mentors = cast.mentors(workspace);
        Person mia = cast.joins(mentors, "Mia", Role.MENTOR);
        Person leo = cast.joins(mentors, "Leo", Role.MENTEE);
        Person zoe = cast.joins(mentors, "Zoe", Role.MENTEE);
        house.getBean(Introduced.class).pair(mentors, mia, leo);

        assertThat(gathering.of(workspace, mentors.id(), new Scope.LeftOver()).all())
                .extracting(Candidate::id)
                .containsExactlyInAnyOrder(mia.id(), zoe.id());
    }

    @Test
    void nobodyOfAnotherWorkspaceIsThere() {
        WorkspaceId other = TestHouse.newWorkspace(house).id();
        Program theirs = cast.peers(other);
        house.getBean(Turns.class).give(workspace, peers.id(), ana.id());

        assertThat(gathering.everybody(other, theirs.id()).size()).isZero();
        assertThat(house.getBean(Turns.class).in(other, peers.id())).isEmpty();
    }

    /** A few are gathered by themselves when a draft is published, and nothing else is known of them than of everybody. */
    @Test
    void aFewAreGatheredAsTheyAreAmongEverybody() {
        Person eve = cast.joins(peers, "Eve", Role.PEER, "go>sql");
        Person gone = cast.joins(peers, "Gil", Role.PEER);
        cast.level(eve, 3);
        report(ana, sam);
        report(sam, eve);
        cast.blocks(eve, ana);
        house.getBean(Introduced.class).pair(peers, ana, sam);
        house.getBean(Turns.class).give(workspace, peers.id(), eve.id());
        house.getBean(Joining.class).leave(workspace, peers.id(), gone.id());

        Crowd few = gathering.these(workspace, peers.id(), List.of(ana.id(), sam.id(), gone.id(), ana.id()));

        assertThat(few.all())
                .containsExactlyInAnyOrder(
                        everybody().get(ana.id()), everybody().get(sam.id()));
        assertThat(few.get(ana.id()).rank().above()).containsExactly(sam.id(), eve.id());
        assertThat(few.get(ana.id()).ties().past()).containsOnlyKeys(sam.id());
        assertThat(gathering
                        .these(workspace, peers.id(), List.of(eve.id()))
                        .get(eve.id())
                        .ties()
                        .past())
                .isEmpty();
        assertThat(gathering.these(workspace, peers.id(), List.of()).size()).isZero();
    }

    @Test
    void aTurnIsHadOnce() {
        Turns turns = house.getBean(Turns.class);
        turns.give(workspace, peers.id(), ana.id());
        turns.give(workspace, peers.id(), ana.id());
        assertThat(turns.in(workspace, peers.id())).containsExactly(ana.id());

        turns.had(workspace, peers.id(), ana.id());
        assertThat(turns.in(workspace, peers.id())).isEmpty();
    }

    private Crowd everybody() {
        return gathering.everybody(workspace, peers.id());
    }

    private void report(Person who, Person to) {
        house.getBean(Organisation.class)
                .keep(workspace, List.of(new Position(who.id(), workspace, null, "", to.id(), null)));
    }
}
