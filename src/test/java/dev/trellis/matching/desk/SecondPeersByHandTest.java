package dev.trellis.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.Cast;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.Policies;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.plan.Planned;
import dev.trellis.matching.plan.Second;
import dev.trellis.matching.plan.Unpaired.Obstacle;
import dev.trellis.pairing.Couple;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ana and Sam suit one another, so do Eve and Joe; Bo is the fifth, and wants what Ana offers. Ana and Eve have room. */
@HouseTest
class SecondPeersByHandTest {
    private final Drafts drafts;
    private final Edits edits;
    private final Policies policies;
    private final Cast cast;
    private final Program peers;
    private final Matchmaker hana;
    private final Person ana;
    private final Person sam;
    private final Person eve;
    private final Person joe;
    private final Person bo;

    SecondPeersByHandTest(ApplicationContext house, WorkspaceId workspace) {
        this.drafts = house.getBean(Drafts.class);
        this.edits = house.getBean(Edits.class);
        this.policies = house.getBean(Policies.class);
        this.cast = house.getBean(Cast.class);
        this.peers = cast.peers(workspace);
        this.hana = cast.lead(peers);
        this.ana = cast.joins(peers, "Ana", Role.PEER, "talks>sql");
        this.sam = cast.joins(peers, "Sam", Role.PEER, "sql>talks");
        this.eve = cast.joins(peers, "Eve", Role.PEER, "go>rust");
        this.joe = cast.joins(peers, "Joe", Role.PEER, "rust>go");
        this.bo = cast.joins(peers, "Bo", Role.PEER, ">talks");
        cast.room(peers, ana, 2);
        cast.room(peers, eve, 2);
        cast.secondPeers(peers);
    }

    @Test
    void itIsKeptWithTheDraftAndComesAgain() {
        Draft draft = run();

        assertThat(seconds(draft.id())).containsExactly(new Second(ana.id(), bo.id()));
        assertThat(draft.figures().second()).isEqualTo(1);
        assertThat(draft.figures().people()).isEqualTo(5);
        assertThat(draft.figures().proven()).isTrue();
        assertThat(view(draft.id()).leftOver()).isEmpty();
        assertThat(draft.limits().secondPeer()).isTrue();
        assertThat(drafts.repeat(hana, draft.id()).orElseThrow().pairs())
                .filteredOn(Planned::second)
                .extracting(Planned::couple)
                .containsExactly(couple(ana, bo));
    }

    @Test
    void keepingItTogetherMovesNobodyAndItIsLetGoByItself() {
        Draft draft = run();
        List<Couple> before = couples(draft.id());

        Edited.Saved kept = saved(edits.edit(hana, draft.id(), 0, new Edit.Pin(bo.id(), ana.id())));
        assertThat(kept.price().free()).isTrue();
        assertThat(couples(draft.id())).containsExactlyInAnyOrderElementsOf(before);
        assertThat(view(draft.id()).fixed().seconds()).containsExactly(new Second(ana.id(), bo.id()));
        saved(edits.edit(hana, draft.id(), 1, new Edit.Pin(ana.id(), sam.id())));
        assertThat(view(draft.id()).pairs().stream().filter(DraftPair::pinned)).hasSize(2);

        saved(edits.edit(hana, draft.id(), 2, new Edit.Release(sam.id())));
        assertThat(view(draft.id()).pairs().stream().filter(DraftPair::pinned))
                .extracting(DraftPair::couple)
                .containsExactly(couple(ana, bo));
        saved(edits.edit(hana, draft.id(), 3, new Edit.Release(bo.id())));
        assertThat(view(draft.id()).fixed().seconds()).isEmpty();
        assertThat(couples(draft.id())).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void partedTheyGoToSomebodyElseWithRoomAndThenNobodyHasAny() {
        Draft draft = run();

        Edited.Saved parted = saved(edits.edit(hana, draft.id(), 0, new Edit.Forbid(ana.id(), bo.id())));
        assertThat(seconds(draft.id())).containsExactly(new Second(eve.id(), bo.id()));
        assertThat(parted.price().people()).isZero();
        assertThat(parted.price().free()).isFalse();
        assertThat(parted.price().gone()).containsExactly(couple(ana, bo));
        assertThat(parted.price().come()).containsExactly(couple(eve, bo));

        Edited.Saved alone = saved(edits.edit(hana, draft.id(), 1, new Edit.Forbid(eve.id(), bo.id())));
        assertThat(alone.price().people()).isEqualTo(1);
        assertThat(view(draft.id()).leftOver())
                .singleElement()
                .extracting(LeftOver::person, LeftOver::obstacle)
                .containsExactly(bo.id(), Obstacle.FULL);
    }

    @Test
    void whyNotAsksWithoutTakingAnybodysPartner() {
        Draft draft = run();

        assertThat(edits.whyNot(hana, draft.id(), ana.id(), bo.id())).isInstanceOf(Explained.Paired.class);
        assertThat(edits.whyNot(hana, draft.id(), bo.id(), eve.id()))
                .isInstanceOfSatisfying(Explained.Costs.class, costs -> {
                    assertThat(costs.price().gone()).containsExactly(couple(ana, bo));
                    assertThat(costs.price().come()).containsExactly(couple(eve, bo));
                });
        assertThat(edits.whyNot(hana, draft.id(), bo.id(), joe.id()))
                .isInstanceOfSatisfying(
                        Explained.Costs.class,
                        costs -> assertThat(costs.price().gone()).contains(couple(eve, joe)));
    }

    @Test
    void inASwapWhoTakesASecondPeerStaysTheOne() {
        Draft draft = run();

        saved(edits.edit(hana, draft.id(), 0, new Edit.Swap(couple(ana, bo), couple(eve, joe))));

        assertThat(seconds(draft.id()))
                .hasSize(1)
                .allMatch(second -> second.host().equals(ana.id()));
        assertThat(couples(draft.id()))
                .hasSize(3)
                .contains(couple(ana, sam))
                .doesNotContain(couple(ana, bo), couple(eve, joe));
        assertThat(edits.edit(
                        hana,
                        draft.id(),
                        1,
                        new Edit.Swap(
                                couple(ana, sam), seconds(draft.id()).getFirst().couple())))
                .as("both are Ana's")
                .isInstanceOf(Edited.NotInIt.class);
    }

    @Test
    void twoByHandAreNoMoreThanTheSecond() {
        Person cy = cast.joins(peers, "Cy", Role.PEER, ">talks");
        cast.room(peers, ana, 3);
        Draft draft = run();
        saved(edits.edit(hana, draft.id(), 0, new Edit.Pin(ana.id(), sam.id())));
        long version = 1;
        for (Person other : List.of(bo, cy)) {
            edits.edit(hana, draft.id(), version, new Edit.Pin(ana.id(), other.id()));
            version = view(draft.id()).draft().version();
        }

        assertThat(couples(draft.id()).stream().filter(couple -> couple.has(ana.id())))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whatIfShowsWhatTheRuleDoesAndUseTurnsItOff() {
        Draft draft = run();
        var now = policies.of(peers.workspace(), peers.id());
        var off = now.with(now.limits().withSecondPeers(false));

        assertThat(edits.whatIf(hana, draft.id(), off)).isInstanceOfSatisfying(Foreseen.Would.class, would -> {
            assertThat(would.figures().second()).isZero();
            assertThat(would.figures().leftOver()).isEqualTo(1);
            assertThat(would.price().gone()).containsExactly(couple(ana, bo));
            assertThat(would.price().come()).isEmpty();
        });

        saved(edits.use(hana, draft.id(), 0, off));
        assertThat(seconds(draft.id())).isEmpty();
        assertThat(couples(draft.id())).containsExactlyInAnyOrder(couple(ana, sam), couple(eve, joe));
        assertThat(policies.of(peers.workspace(), peers.id()).limits().secondPeer())
                .isFalse();
        saved(edits.use(hana, draft.id(), 1, now));
        assertThat(seconds(draft.id())).containsExactly(new Second(ana.id(), bo.id()));
    }

    private Draft run() {
        return ((Ran.Made) drafts.run(hana, new Scope.Everybody())).draft();
    }

    private static Edited.Saved saved(Edited edited) {
        assertThat(edited).isInstanceOf(Edited.Saved.class);
        return (Edited.Saved) edited;
    }

    private DraftView view(DraftId draft) {
        return drafts.show(hana, draft).orElseThrow();
    }

    private List<Second> seconds(DraftId draft) {
        return view(draft).pairs().stream()
                .flatMap(pair -> Optional.of(pair).filter(DraftPair::second).stream())
                .map(pair -> new Second(pair.one(), pair.other()))
                .toList();
    }

    private List<Couple> couples(DraftId draft) {
        return view(draft).pairs().stream().map(DraftPair::couple).toList();
    }

    private static Couple couple(Person one, Person other) {
        return Couple.of(one.id(), other.id());
    }
}
