package dev.trellis.matching.slack.draft;

import static dev.trellis.matching.slack.Chair.someone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.desk.Edit;
import dev.trellis.matching.desk.Edits;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.slack.Chair;
import dev.trellis.matching.slack.Round;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.Person;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@HouseTest
class DraftModalTest {
    private final ApplicationContext house;
    private final Round round;
    private final Draft draft;
    private final Chair chair;

    DraftModalTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.round = new Round(house, workspace);
        this.draft = round.draft();
        this.chair = round.chair(round.hana).press("draft.look", round.ref(draft));
    }

    @Test
    void aLeadReadsEachPairWithItsReasons() {
        Settled.check("draft/pairs", chair.view());
    }

    @Test
    void nobodyElseSeesADraftOrChangesIt() {
        assertThat(round.chair(round.ana).press("draft.look", round.ref(draft)).said())
                .startsWith("Only a program lead can do this. Ask Hana");
    }

    @Test
    void keepingAPairCostsNothingAndCanBeLetGo() {
        chair.press("draft.keep");

        assertThat(chair.reads()).contains("Saved.", "It costs nothing", "(kept together by hand)");
        assertThat(pinned()).hasSize(1);
        Settled.check("draft/kept", chair.view());

        chair.press("draft.release");

        assertThat(pinned()).isEmpty();
    }

    @Test
    void partingTwoShowsWhatChangesAndWhatItCosts() {
        int asked = number(round.ana, round.sam);

        chair.choose("draft.change", asked, DraftScreen.APART);

        assertThat(couples()).doesNotContain(Couple.of(round.ana.id(), round.sam.id()));
        assertThat(chair.reads()).contains("No longer: ", "It costs: ", "are kept apart by hand.");
        Settled.check("draft/apart", chair.view());
    }

    @Test
    void somebodyWaitsForAnotherRound() {
        int asked = number(round.ana, round.sam);
        String choice =
                pairs().get(asked).one().equals(round.ana.id()) ? DraftScreen.FIRST_WAITS : DraftScreen.SECOND_WAITS;

        chair.choose("draft.change", asked, choice);

        assertThat(couples()).noneMatch(couple -> couple.has(round.ana.id()));
        assertThat(chair.reads()).contains("Left for another round.");
    }

    @Test
    void twoPairsSwapPartners() {
        chair.choose("draft.change", number(round.ana, round.sam), DraftScreen.SWAP);
        Settled.check("draft/swap", chair.view());

        chair.submit(Map.of("with", someone(round.cy)));

        assertThat(couples())
                .hasSize(2)
                .doesNotContain(Couple.of(round.ana.id(), round.sam.id()), Couple.of(round.bo.id(), round.cy.id()));
        assertThat(chair.reads()).contains("Now together: ", "It costs: ");
    }

    @Test
    void whoIsInNoOtherPairCannotBeSwappedWith() {
        chair.choose("draft.change", number(round.ana, round.sam), DraftScreen.SWAP);

        assertThat(chair.submit(Map.of("with", someone(round.eve))).errors()).containsOnlyKeys("with");
    }

    @Test
    void aRuleThatRefusesIsSaidAndNothingChanges() {
        round.cast.blocks(round.eve, round.ana);
        Chair again = round.chair(round.hana).press("draft.look", round.ref(round.draft()));

        again.press("draft.whyNot").submit(Map.of("one", someone(round.eve), "other", someone(round.ana)));

        assertThat(again.reads()).contains("The rules refuse.", "A constraint.").doesNotContain("Eve blocked");
    }

    @Test
    void whoComesSecondLooksAgainFirst() {
        house.getBean(Edits.class)
                .edit(round.lead, draft.id(), draft.version(), new Edit.Forbid(round.ana.id(), round.sam.id()));

        chair.press("draft.keep");

        assertThat(chair.reads()).contains("Changed meanwhile by Hana. Here is how it stands.");
        assertThat(pinned()).isEmpty();

        chair.press("draft.keep");

        assertThat(pinned()).hasSize(1);
    }

    @Test
    void manyPairsAreTurnedLikePages() {
        IntStream.range(0, 30).forEach(n -> round.cast.joins(round.peers, "P" + n, Role.PEER, "a>b"));
        Chair many = round.chair(round.hana).press("draft.look", round.ref(round.draft()));

        assertThat(many.reads()).contains("Page 1 of 2", "Next").doesNotContain("Left over");
        assertThat(many.view().getBlocks()).hasSizeLessThanOrEqualTo(100);

        many.press("draft.page.next");

        assertThat(many.reads()).contains("Page 2 of 2", "Back", "Left over");
        many.press("draft.page");
        assertThat(many.reads()).contains("Page 1 of 2");
    }

    @Test
    void aDraftThatWasThrownAwayIsOnlyLookedAt() {
        house.getBean(Drafts.class).discard(round.lead, draft.id());

        chair.press("draft.keep");

        assertThat(chair.reads())
                .contains("This draft is published, overtaken or thrown away.")
                .doesNotContain("draft.keep");
    }

    private List<DraftPair> pairs() {
        return house.getBean(Drafts.class)
                .show(round.lead, draft.id())
                .orElseThrow()
                .pairs();
    }

    private List<DraftPair> pinned() {
        return pairs().stream().filter(DraftPair::pinned).toList();
    }

    private List<Couple> couples() {
        return pairs().stream().map(DraftPair::couple).toList();
    }

    /** Which of the pairs on the screen the two are. */
    private int number(Person one, Person other) {
        return couples().indexOf(Couple.of(one.id(), other.id()));
    }
}
