package dev.trellis.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.Cast;
import dev.trellis.matching.Decided;
import dev.trellis.matching.Decision;
import dev.trellis.matching.DecisionLog;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.DraftState;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.plan.Planned;
import dev.trellis.matching.plan.Unpaired.Obstacle;
import dev.trellis.matching.rules.Rule;
import dev.trellis.matching.score.Reason;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.offer.Proposal;
import dev.trellis.pairing.offer.Proposals;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@HouseTest
class DraftsTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Drafts drafts;
    private final Cast cast;
    private final Program peers;
    private final Matchmaker hana;
    private final Person ana;
    private final Person sam;

    DraftsTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.drafts = house.getBean(Drafts.class);
        this.cast = house.getBean(Cast.class);
        this.peers = cast.peers(workspace);
        this.hana = cast.lead(peers);
        this.ana = cast.joins(peers, "Ana", Role.PEER, "talks>sql");
        this.sam = cast.joins(peers, "Sam", Role.PEER, "sql>talks");
    }

    @Test
    void theBestPairsAreKeptWithTheirReasons() {
        Person eve = cast.joins(peers, "Eve", Role.PEER, "rust>go");

        DraftView view = run(new Scope.Everybody());

        assertThat(view.pairs()).hasSize(1);
        DraftPair pair = view.pairs().getFirst();
        assertThat(pair.couple()).isEqualTo(Couple.of(ana.id(), sam.id()));
        assertThat(pair.because()).filteredOn(Reason.Gives.class::isInstance).hasSize(2);
        assertThat(view.leftOver()).singleElement().satisfies(left -> {
            assertThat(left.person()).isEqualTo(eve.id());
            assertThat(left.obstacle()).isEqualTo(Obstacle.TAKEN);
        });
        assertThat(view.draft().figures().proven()).isTrue();
        assertThat(view.draft().figures().people()).isEqualTo(2);
        assertThat(view.draft().state()).isEqualTo(DraftState.OPEN);
    }

    @Test
    void aStoredRunGivesTheSamePairsAgain() {
        List.of("Bo", "Cy", "Di", "Ed", "Flo", "Gus").forEach(name -> cast.joins(peers, name, Role.PEER, "a,b>c"));
        DraftView view = run(new Scope.Everybody());

        house.getBean(Joining.class).leave(workspace, peers.id(), ana.id());

        assertThat(drafts.repeat(hana, view.draft().id()).orElseThrow().pairs())
                .extracting(Planned::couple)
                .containsExactlyInAnyOrderElementsOf(
                        view.pairs().stream().map(DraftPair::couple).toList());
    }

    @Test
    void whoRestsLeftOrIsAskedAlreadyTakesNoPart() {
        Person eve = cast.joins(peers, "Eve", Role.PEER);
        Person joe = cast.joins(peers, "Joe", Role.PEER);
        Person kim = cast.joins(peers, "Kim", Role.PEER);
        Joining joining = house.getBean(Joining.class);
        joining.leave(workspace, peers.id(), eve.id());
        joining.pause(
                workspace,
                peers.id(),
                joe.id(),
                LocalDate.now(house.getBean(Clock.class)).plusDays(9));
        house.getBean(Proposals.class)
                .propose(new Proposal(workspace, peers.id(), hana.person(), ana.id(), kim.id(), ""));

        assertThat(drafts.run(hana, new Scope.Everybody())).isInstanceOf(Ran.Nobody.class);
    }

    @Test
    void aChosenGroupIsPairedAmongItself() {
        Person eve = cast.joins(peers, "Eve", Role.PEER);
        Person joe = cast.joins(peers, "Joe", Role.PEER);

        DraftView view = run(new Scope.Chosen(Set.of(eve.id(), joe.id())));

        assertThat(view.pairs()).extracting(DraftPair::couple).containsExactly(Couple.of(eve.id(), joe.id()));
        assertThat(view.leftOver()).isEmpty();
    }

    @Test
    void whoIsBlockedIsLeftOverAndHrReadsOfAConstraintOnly() {
        cast.blocks(ana, sam);

        DraftView view = run(new Scope.Everybody());

        assertThat(view.pairs()).isEmpty();
        assertThat(view.leftOver()).extracting(LeftOver::rule).containsOnly(Rule.NO_BLOCK);
        assertThat(view.leftOver())
                .allMatch(left -> left.rule() != null && left.rule().confidential());
    }

    @Test
    void onlyALeadMakesPairsAndSeesThem() {
        DraftView view = run(new Scope.Everybody());
        Matchmaker nosy = new Matchmaker(workspace, peers.id(), ana.id());

        assertThat(drafts.run(nosy, new Scope.Everybody())).isInstanceOf(Ran.NotALead.class);
        assertThat(drafts.show(nosy, view.draft().id())).isEmpty();
        assertThat(drafts.repeat(nosy, view.draft().id())).isEmpty();
        assertThat(drafts.recent(nosy)).isEmpty();
        assertThat(drafts.discard(nosy, view.draft().id())).isFalse();
    }

    @Test
    void nothingOfAnotherWorkspaceIsSeenOrPaired() {
        DraftView view = run(new Scope.Everybody());
        WorkspaceId elsewhere = TestHouse.newWorkspace(house).id();
        Program theirs = cast.peers(elsewhere);
        cast.joins(theirs, "Ana", Role.PEER, "talks>sql");
        Matchmaker other = cast.lead(theirs);

        assertThat(drafts.run(other, new Scope.Everybody())).isInstanceOf(Ran.Nobody.class);
        assertThat(drafts.show(other, view.draft().id())).isEmpty();
        assertThat(drafts.show(
                        new Matchmaker(workspace, theirs.id(), other.person()),
                        view.draft().id()))
                .isEmpty();
        assertThat(drafts.discard(other, view.draft().id())).isFalse();
    }

    @Test
    void aDraftIsThrownAwayOnce() {
        Draft draft = run(new Scope.Everybody()).draft();

        assertThat(drafts.discard(hana, draft.id())).isTrue();
        assertThat(drafts.discard(hana, draft.id())).isFalse();
        assertThat(drafts.recent(hana)).singleElement().extracting(Draft::state).isEqualTo(DraftState.DISCARDED);
        assertThat(house.getBean(DecisionLog.class).of(workspace, peers.id()))
                .extracting(Decided::what)
                .containsExactlyInAnyOrder(Decision.RUN, Decision.DISCARD);
    }

    private DraftView run(Scope scope) {
        Ran ran = drafts.run(hana, scope);
        assertThat(ran).isInstanceOf(Ran.Made.class);
        return drafts.show(hana, ((Ran.Made) ran).draft().id()).orElseThrow();
    }
}
