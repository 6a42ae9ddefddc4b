package dev.trellis.matching.slack.ask;

import static dev.trellis.matching.slack.Chair.choice;
import static dev.trellis.matching.slack.Chair.someone;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import dev.trellis.HouseTest;
import dev.trellis.matching.Limits;
import dev.trellis.matching.Policies;
import dev.trellis.matching.Policy;
import dev.trellis.matching.Weights;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.slack.Chair;
import dev.trellis.matching.slack.Round;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.Person;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Why not, and what if. */
@HouseTest
class AskingTest {
    private final ApplicationContext house;
    private final Round round;

    AskingTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.round = new Round(house, workspace);
    }

    @Test
    void whatTheWholeWouldLose() {
        Chair chair = open();
        chair.press("draft.whyNot");
        Settled.check("draft/why-not", chair.view());

        whyNot(chair, round.ana, round.bo);

        assertThat(chair.reads()).contains("They could be a pair.", "Now together: ", "It costs: ");
        Settled.check("draft/why-not-costs", chair.view());

        chair.press("draft.keep");

        assertThat(chair.reads()).contains("Saved.", "kept together by hand");
    }

    @Test
    void theRuleThatRefuses() {
        round.cast.level(round.ana, 1);
        round.cast.level(round.bo, 5);
        Chair chair = open().press("draft.whyNot");

        whyNot(chair, round.ana, round.bo);

        assertThat(chair.reads()).contains("The rules refuse.", "4 levels apart, and 1 allowed.");
        Settled.check("draft/why-not-refused", chair.view());
    }

    @Test
    void aPairIsAPairAndAStrangerIsNotInTheDraft() {
        Chair chair = open().press("draft.whyNot");
        whyNot(chair, round.ana, round.sam);
        assertThat(chair.reads()).contains("They are a pair in this draft.");

        chair.press("draft.whyNot");
        whyNot(chair, round.ana, round.hana);
        assertThat(chair.reads()).contains("Hana is not part of this draft");

        chair.press("draft.whyNot");
        whyNot(chair, round.ana, round.ana);
        assertThat(chair.reads()).contains("The same person twice.");
    }

    @Test
    void whoIsNotPickedIsAskedFor() {
        Chair chair = open().press("draft.whyNot");

        assertThat(chair.submit(Map.of("one", someone(round.ana))).errors()).containsOnlyKeys("other");
    }

    @Test
    void otherWeightsAreTriedWithoutBeingStored() {
        Chair chair = open().press("draft.weights");
        Settled.check("draft/weights", chair.view());

        chair.submit(weights("0", "0", "0", "10", "0"));

        assertThat(chair.reads()).contains("Then: 2 pairs, 1 left over.");
        assertThat(policy().weights()).isEqualTo(Weights.USUAL);
        Settled.check("draft/foreseen", chair.view());

        chair.press("draft.look");

        assertThat(chair.reads()).contains("2 pairs, 1 left over.").doesNotContain("Saved.");
    }

    @Test
    void otherWeightsAreStoredWhenSomebodySaysSo() {
        Chair chair = open().press("draft.weights").submit(weights("0", "0", "0", "10", "0"));

        chair.press("draft.use");

        assertThat(chair.reads()).contains("Saved.");
        assertThat(policy().weights()).isEqualTo(new Weights(0, 0, 0, 10, 0));
        assertThat(newest().weights()).isEqualTo(new Weights(0, 0, 0, 10, 0));
        assertThat(newest().version()).isEqualTo(1);
    }

    @Test
    void nothingThatCountsIsNoWeight() {
        Chair chair = open().press("draft.weights").submit(weights("0", "0", "0", "0", "0"));

        assertThat(chair.reads()).contains("Something has to count.");
    }

    @Test
    void anotherRuleIsTriedAndUsed() {
        Chair chair = open().press("draft.rules");
        Settled.check("draft/rules", chair.view());
        ViewState.SelectedOption ticked = new ViewState.SelectedOption();
        ticked.setValue("must");
        ViewState.Value teams = new ViewState.Value();
        teams.setSelectedOptions(List.of(ticked));

        chair.submit(
                Map.of("levels", choice("0"), "rounds", choice("1"), "minutes", choice("60"), "otherTeams", teams));
        chair.press("draft.use");

        assertThat(policy().limits()).isEqualTo(new Limits(0, 1, 60, true, false));
        assertThat(newest().limits()).isEqualTo(new Limits(0, 1, 60, true, false));
    }

    @Test
    void whatIsPinnedStaysWhenTheRulesChange() {
        Chair chair = open().press("draft.whyNot");
        whyNot(chair, round.ana, round.bo);
        chair.press("draft.keep");

        chair.press("draft.weights").submit(weights("10", "0", "0", "0", "0")).press("draft.use");

        assertThat(house.getBean(Drafts.class)
                        .show(round.lead, newest().id())
                        .orElseThrow()
                        .pairs())
                .anyMatch(pair -> pair.pinned() && pair.couple().equals(Couple.of(round.ana.id(), round.bo.id())));
    }

    private Chair open() {
        return round.chair(round.hana).press("draft.look", round.ref(round.draft()));
    }

    private Draft newest() {
        return house.getBean(Drafts.class).recent(round.lead).getFirst();
    }

    private Policy policy() {
        return house.getBean(Policies.class).of(round.peers.workspace(), round.peers.id());
    }

    private static void whyNot(Chair chair, Person one, Person other) {
        chair.submit(Map.of("one", someone(one), "other", someone(other)));
    }

    /** In the order of the form. */
    private static Map<String, ViewState.Value> weights(String... weights) {
        List<String> fields = List.of("topics", "style", "wishes", "hours", "teams");
        return IntStream.range(0, weights.length)
                .boxed()
                .collect(Collectors.toMap(fields::get, number -> choice(weights[number])));
    }
}
