package dev.trellis.matching.slack.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import dev.trellis.HouseTest;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.LetterRefused;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Grown;
import dev.trellis.matching.slack.Chair;
import dev.trellis.matching.slack.Round;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.slack.kit.Carried;
import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.database.Transactions;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.event.ApplicationEventPublisher;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is asked of a draft with so many people that the answer takes longer than Slack waits. */
@HouseTest
@Tag("database")
class LargeQuestionTest {
    private static final String ANSWER = "answer what was asked of drafts";
    private static final String ARRANGE = "arrange drafts anew";

    private final ApplicationContext house;
    private final Round round;
    private final Draft draft;
    private final Chair chair;

    LargeQuestionTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.round = new Round(house, workspace);
        this.draft = Grown.to(20_000, round.draft(), house);
        this.chair = round.chair(round.hana).press("draft.look", round.ref(draft));
    }

    @Test
    void whatOtherWeightsWouldMakeOfItIsShownInTheSameModalAndUsed() {
        chair.press("draft.weights").submit(weights("1"));
        Settled.check("draft/waiting", chair.view());
        String question = waitsFor();
        round.beat(ANSWER);

        chair.shows(drawn(question).orElseThrow());

        assertThat(chair.reads())
                .contains("Then: 2 pairs, 1 left over.", "No other pair changes.")
                .doesNotContain("It costs", "The whole is");
        assertThat(chair.press("draft.use").reads()).contains("Saved.", "being arranged anew");
    }

    @Test
    void whatOtherRulesCostIsSaid() {
        round.cast.level(round.ana, 1);
        round.cast.level(round.sam, 2);
        Draft levelled = Grown.to(20_000, round.draft(), house);
        chair.press("draft.look", round.ref(levelled)).press("draft.rules").submit(rules());
        String question = waitsFor();
        round.beat(ANSWER);

        chair.shows(drawn(question).orElseThrow());

        assertThat(chair.reads()).contains("No longer: ", "Ana and Sam", "It costs: ");
    }

    @Test
    void whatMakingTwoAPairCostsIsShownAndTheyCanBeMadeOne() {
        String question = asked();
        assertThat(chair.reads()).contains("This is being worked out.");
        round.beat(ANSWER);

        chair.shows(drawn(question).orElseThrow());

        assertThat(chair.reads()).contains("They could be a pair.", "Now together: ", "It costs: ");
        assertThat(chair.press("draft.keep").reads()).contains("Saved.");
    }

    @Test
    void whoGoesBackIsNotInterrupted() {
        String question = asked();
        assertThat(chair.press("draft.leave").reads()).contains("Nobody is asked yet.");

        round.beat(ANSWER);

        assertThat(letters(question)).isEmpty();
        assertThat(drawn(question)).isEmpty();
    }

    @Test
    void whoGoesBackWhileTheAnswerIsUnderWayIsNotInterrupted() {
        String question = asked();
        round.beat(ANSWER);
        assertThat(letters(question)).hasSize(1);

        chair.press("draft.leave");

        assertThat(drawn(question)).isEmpty();
    }

    @Test
    void ofADraftThatIsAnotherOneMeanwhileNothingIsAnswered() {
        String question = asked();
        round.chair(round.hana).press("draft.look", round.ref(draft)).press("draft.keep");
        round.beat(ARRANGE);
        round.beat(ANSWER);

        chair.shows(drawn(question).orElseThrow());

        assertThat(chair.reads()).contains("The draft was changed meanwhile. Ask again.");
        assertThat(chair.press("draft.leave").reads()).contains("(kept together by hand)");
    }

    @Test
    void whoClosedTheModalReadsTheAnswerInAMessage() {
        String question = asked();
        round.beat(ANSWER);
        Letter modal = letters(question).getFirst();

        refuse(modal);

        Letter told = letters(question).getLast();
        assertThat(told.operation()).isEqualTo(Operation.POST);
        assertThat(told.address()).isEqualTo(round.hana.slackId());
        assertThat(house.getBean(QuestionView.class)
                        .write(told, Copy.SHARED)
                        .orElseThrow()
                        .text())
                .contains("Ana and Bo could be a pair.", "It costs: ");
    }

    @Test
    void nobodyElseIsToldOfIt() {
        String question = asked();
        round.chair(round.ana).press("draft.leave", question, chair.view().getPrivateMetadata());

        round.beat(ANSWER);

        assertThat(drawn(question)).isPresent();
    }

    private String asked() {
        chair.press("draft.whyNot").submit(Map.of("one", Chair.someone(round.ana), "other", Chair.someone(round.bo)));
        return waitsFor();
    }

    private String waitsFor() {
        return Carried.read(chair.view().getPrivateMetadata(), WaitingScreen.Waits.class)
                .question();
    }

    private List<Letter> letters(String question) {
        return house
                .getBean(Outbox.class)
                .find(round.peers.workspace(), new Subject("matching.question", question))
                .stream()
                .map(kept -> kept.letter())
                .toList();
    }

    /** What Slack is told to show, as it stands now; whether or not there is a letter. */
    private Optional<View> drawn(String question) {
        return letters(question).stream()
                .findFirst()
                .flatMap(letter -> house.getBean(QuestionView.class).draw(letter, Copy.SHARED));
    }

    @SuppressWarnings("unchecked")
    private void refuse(Letter letter) {
        house.getBean(Transactions.class)
                .run(() -> house.getBean(ApplicationEventPublisher.class)
                        .publishEvent(new LetterRefused(letter, "not_found")));
    }

    private static Map<String, com.slack.api.model.view.ViewState.Value> weights(String all) {
        return Map.of(
                "topics", Chair.choice(all),
                "style", Chair.choice(all),
                "wishes", Chair.choice(all),
                "hours", Chair.choice(all),
                "teams", Chair.choice(all));
    }

    private static Map<String, com.slack.api.model.view.ViewState.Value> rules() {
        return Map.of("levels", Chair.choice("0"), "rounds", Chair.choice("2"), "minutes", Chair.choice("120"));
    }
}
