package dev.trellis.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.Cast;
import dev.trellis.matching.Decided;
import dev.trellis.matching.Decision;
import dev.trellis.matching.DecisionLog;
import dev.trellis.matching.Limits;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.Policies;
import dev.trellis.matching.Policy;
import dev.trellis.matching.Weights;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.plan.Fixed;
import dev.trellis.matching.plan.Planned;
import dev.trellis.matching.rules.Refusal;
import dev.trellis.matching.rules.Rule;
import dev.trellis.pairing.Couple;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.junit.jupiter.api.Test;

@HouseTest
class EditsTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Drafts drafts;
    private final Edits edits;
    private final Cast cast;
    private final Program peers;
    private final Matchmaker hana;
    private final Person ana;
    private final Person sam;
    private final Person eve;
    private final Person joe;

    EditsTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.drafts = house.getBean(Drafts.class);
        this.edits = house.getBean(Edits.class);
        this.cast = house.getBean(Cast.class);
        this.peers = cast.peers(workspace);
        this.hana = cast.lead(peers);
        this.ana = cast.joins(peers, "Ana", Role.PEER, "talks>sql");
        this.sam = cast.joins(peers, "Sam", Role.PEER, "sql>talks");
        this.eve = cast.joins(peers, "Eve", Role.PEER, "go>rust");
        this.joe = cast.joins(peers, "Joe", Role.PEER, "rust>go");
    }

    @Test
    void whatIsPinnedStaysAndItsPriceIsTold() {
        Draft draft = run();

        Edited.Saved saved = saved(edits.edit(hana, draft.id(), 0, new Edit.Pin(ana.id(), eve.id())));

        assertThat(couples(draft.id())).containsExactlyInAnyOrder(couple(ana, eve), couple(sam, joe));
        assertThat(saved.price().total()).isEqualTo(2 * 1_000);
        assertThat(saved.price().people()).isZero();
        assertThat(saved.price().free()).isFalse();
        assertThat(saved.price().gone()).containsExactlyInAnyOrder(couple(ana, sam), couple(eve, joe));
        assertThat(saved.price().come()).containsExactlyInAnyOrder(couple(ana, eve), couple(sam, joe));
        assertThat(view(draft.id()).pairs())
                .filteredOn(DraftPair::pinned)
                .extracting(DraftPair::couple)
                .containsExactly(couple(ana, eve));
        assertThat(saved.draft().version()).isEqualTo(1);
    }

    @Test
    void keepingAPairTogetherMovesNobody() {
        for (int number = 0; number < 12; number++) {
            cast.joins(peers, "P" + number, Role.PEER);
        }
        Draft draft = run();
        List<Couple> before = couples(draft.id());

        for (int edit = 0; edit < 3; edit++) {
            Couple couple = before.get(edit);
            Edited.Saved saved =
                    saved(edits.edit(hana, draft.id(), edit, new Edit.Pin(couple.lower(), couple.higher())));
            assertThat(saved.price().come()).isEmpty();
            assertThat(saved.price().gone()).isEmpty();
        }

        assertThat(couples(draft.id())).containsExactlyInAnyOrderElementsOf(before);
        assertThat(drafts.repeat(hana, draft.id()).orElseThrow().pairs())
                .extracting(Planned::couple)
                .containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void forbidLaterSwapAndReleaseArrangeTheRestAnew() {
        Draft draft = run();

        saved(edits.edit(hana, draft.id(), 0, new Edit.Forbid(ana.id(), sam.id())));
        assertThat(couples(draft.id())).hasSize(2).doesNotContain(couple(ana, sam));

        saved(edits.edit(hana, draft.id(), 1, new Edit.Release(ana.id())));
        assertThat(couples(draft.id())).containsExactlyInAnyOrder(couple(ana, sam), couple(eve, joe));
        assertThat(view(draft.id()).fixed()).isEqualTo(Fixed.NOTHING);

        saved(edits.edit(hana, draft.id(), 2, new Edit.Swap(couple(ana, sam), couple(eve, joe))));
        assertThat(couples(draft.id())).hasSize(2).doesNotContain(couple(ana, sam), couple(eve, joe));
        assertThat(view(draft.id()).pairs()).allMatch(DraftPair::pinned);

        saved(edits.edit(hana, draft.id(), 3, new Edit.Later(ana.id())));
        assertThat(couples(draft.id())).hasSize(1).noneMatch(couple -> couple.has(ana.id()));
        assertThat(house.getBean(DecisionLog.class).of(workspace, peers.id()))
                .extracting(Decided::what)
                .containsExactlyInAnyOrder(
                        Decision.RUN, Decision.FORBID, Decision.RELEASE, Decision.SWAP, Decision.LATER);
    }

    @Test
    void theSecondOfTwoWhoEditAtOnceIsTold() {
        Draft draft = run();
        saved(edits.edit(hana, draft.id(), 0, new Edit.Later(ana.id())));

        assertThat(edits.edit(hana, draft.id(), 0, new Edit.Later(joe.id())))
                .isInstanceOfSatisfying(
                        Edited.ChangedMeanwhile.class,
                        changed -> assertThat(changed.now().version()).isEqualTo(1));
        assertThat(view(draft.id()).fixed().later()).containsExactly(ana.id());
    }

    @Test
    void noRuleIsBrokenByHand() {
        cast.blocks(ana, eve);
        cast.level(joe, 9);
        cast.level(sam, 1);
        Draft draft = run();

        assertThat(edits.edit(hana, draft.id(), 0, new Edit.Pin(eve.id(), ana.id())))
                .isEqualTo(new Edited.Refused(eve.id(), ana.id(), new Refusal.Plain(Rule.NO_BLOCK)));
        assertThat(edits.edit(hana, draft.id(), 0, new Edit.Pin(sam.id(), joe.id())))
                .isInstanceOfSatisfying(
                        Edited.Refused.class,
                        no -> assertThat(no.because().rule()).isEqualTo(Rule.LEVELS_CLOSE));
        assertThat(edits.edit(hana, draft.id(), 0, new Edit.Pin(sam.id(), sam.id())))
                .isInstanceOf(Edited.Refused.class);
        assertThat(view(draft.id()).draft().version()).isZero();
    }

    @Test
    void strangersOldDraftsAndOtherPeopleAreRefused() {
        Draft draft = run();
        Matchmaker nosy = new Matchmaker(workspace, peers.id(), ana.id());
        Edit pin = new Edit.Pin(ana.id(), eve.id());

        assertThat(edits.edit(nosy, draft.id(), 0, pin)).isInstanceOf(Edited.NotALead.class);
        assertThat(edits.edit(hana, DraftId.make(), 0, pin)).isInstanceOf(Edited.Gone.class);
        assertThat(edits.edit(hana, draft.id(), 0, new Edit.Pin(ana.id(), PersonId.make())))
                .isInstanceOf(Edited.NotInIt.class);
        assertThat(edits.edit(hana, draft.id(), 0, new Edit.Swap(couple(ana, eve), couple(sam, joe))))
                .isInstanceOf(Edited.NotInIt.class);
        drafts.discard(hana, draft.id());
        assertThat(edits.edit(hana, draft.id(), 1, pin)).isInstanceOf(Edited.Over.class);
    }

    @Test
    void aMentorTakesNoMoreThanTheirPlacesByHand() {
        Program mentors = cast.mentors(workspace);
        Matchmaker lead = cast.lead(mentors);
        Person mia = cast.joins(mentors, "Mia", Role.MENTOR);
        Person leo = cast.joins(mentors, "Leo", Role.MENTEE);
        Person zoe = cast.joins(mentors, "Zoe", Role.MENTEE);
        Draft draft = ((Ran.Made) drafts.run(lead, new Scope.Everybody())).draft();

        assertThat(edits.edit(lead, draft.id(), 0, new Edit.Pin(mia.id(), leo.id())))
                .isInstanceOf(Edited.Saved.class);
        assertThat(edits.edit(lead, draft.id(), 1, new Edit.Pin(mia.id(), zoe.id())))
                .isEqualTo(new Edited.Full(mia.id()));
    }

    @Test
    void whyNotTellsTheRuleOrThePrice() {
        cast.blocks(joe, sam);
        Draft draft = run();

        assertThat(edits.whyNot(hana, draft.id(), ana.id(), sam.id())).isInstanceOf(Explained.Paired.class);
        assertThat(edits.whyNot(hana, draft.id(), sam.id(), joe.id()))
                .isEqualTo(new Explained.Refused(new Refusal.Plain(Rule.NO_BLOCK)));
        assertThat(edits.whyNot(hana, draft.id(), sam.id(), eve.id()))
                .isInstanceOfSatisfying(
                        Explained.Costs.class,
                        costs -> assertThat(costs.price().total()).isEqualTo(2_000));
        PersonId nobody = PersonId.make();
        assertThat(edits.whyNot(hana, draft.id(), sam.id(), nobody)).isEqualTo(new Explained.NotInIt(nobody));
        assertThat(edits.whyNot(hana, draft.id(), sam.id(), sam.id())).isInstanceOf(Explained.Refused.class);
        assertThat(view(draft.id()).draft().version()).isZero();
    }

    @Test
    void whatSomebodyFixedIsTheReasonWhyNot() {
        Draft draft = run();
        saved(edits.edit(hana, draft.id(), 0, new Edit.Forbid(ana.id(), sam.id())));
        assertThat(edits.whyNot(hana, draft.id(), ana.id(), sam.id())).isInstanceOf(Explained.ByHand.class);
    }

    @Test
    void whatIfStoresNothing() {
        Draft draft = run();
        cast.blocks(ana, sam);
        Policy usual = house.getBean(Policies.class).of(workspace, peers.id());

        assertThat(edits.whatIf(hana, draft.id(), usual.with(new Weights(0, 0, 0, 0, 1))))
                .isInstanceOf(Foreseen.Would.class);
        assertThat(edits.whatIf(hana, draft.id(), usual))
                .isInstanceOfSatisfying(
                        Foreseen.Would.class,
                        would -> assertThat(would.price().free()).isTrue());
        assertThat(edits.whatIf(hana, draft.id(), usual.with(new Weights(0, 0, 0, 0, 0))))
                .isInstanceOf(Foreseen.Unsound.class);
        assertThat(edits.whatIf(hana, draft.id(), usual.with(new Limits(-1, 2, 120, false, false))))
                .isInstanceOf(Foreseen.Unsound.class);
        assertThat(view(draft.id()).draft()).isEqualTo(draft);
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

    private List<Couple> couples(DraftId draft) {
        return view(draft).pairs().stream().map(DraftPair::couple).toList();
    }

    private static Couple couple(Person one, Person other) {
        return Couple.of(one.id(), other.id());
    }
}
