package dev.trellis.matching.slack;

import static dev.trellis.matching.slack.Chair.choice;
import static dev.trellis.matching.slack.Chair.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftState;
import dev.trellis.matching.draft.Scope;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Asking for pairs, from the command or Home to the draft. */
@HouseTest
class ProposingTest {
    private static final String FILL = "make pairs that were asked for";

    private final ApplicationContext house;
    private final Round round;
    private final Chair hana;

    ProposingTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.round = new Round(house, workspace);
        this.hana = round.chair(round.hana);
    }

    @Test
    void aLeadOpensTheFormAndNobodyElse() {
        Settled.check("draft/propose", hana.type("/mentoring match").view());
        Settled.check(
                "draft/leads-only",
                round.chair(round.ana).type("/mentoring match").message());
        assertThat(round.chair(round.ana)
                        .press("draft.propose", round.peers.id().toString())
                        .said())
                .startsWith("Only a program lead can do this.");
    }

    @Test
    void theDraftIsMadeForEverybody() {
        hana.type("/mentoring match").submit(Map.of("scope", choice("everybody")));

        assertThat(hana.said()).startsWith("Your draft is being made.");
        round.beat(FILL);
        assertThat(newest().origin().scope()).isEqualTo(Scope.Kind.EVERYBODY);
        assertThat(newest().figures().pairs()).isEqualTo(2);
    }

    @Test
    void theDraftIsMadeForTheLeftOverAlone() {
        hana.type("/mentoring match").submit(Map.of("scope", choice("leftOver")));
        round.beat(FILL);

        assertThat(newest().origin().scope()).isEqualTo(Scope.Kind.LEFT_OVER);
    }

    @Test
    void whoWantsToChooseIsAskedForAtLeastTwoPeople() {
        hana.type("/mentoring match").press("draft.propose", round.peers.id().toString());

        hana.submit(Map.of("scope", choice("chosen")));
        Settled.check("draft/choose", hana.view());
        assertThat(hana.submit(Map.of("chosen", people(round.ana))).errors()).containsOnlyKeys("chosen");

        hana.type("/mentoring match").submit(Map.of("scope", choice("chosen")));
        hana.submit(Map.of("chosen", people(round.ana, round.eve)));
        round.beat(FILL);
        assertThat(newest().figures().pairs()).isEqualTo(1);
    }

    @Test
    void aDraftThatIsOpenIsOfferedFirst() {
        round.draft();

        hana.type("/mentoring match");

        Settled.check("draft/propose-open", hana.view());
        assertThat(hana.press("draft.look").reads()).contains("Nobody is asked yet.");
    }

    @Test
    void aDraftIsThrownAwayOnce() {
        Draft draft = round.draft();

        assertThat(round.chair(round.ana)
                        .press("draft.discard", round.ref(draft))
                        .said())
                .startsWith("Only a program lead");
        assertThat(hana.press("draft.discard", round.ref(draft)).silent()).isTrue();
        assertThat(newest().state()).isEqualTo(DraftState.DISCARDED);
        assertThat(hana.press("draft.discard", round.ref(draft)).said()).startsWith("This draft is over already.");
    }

    private Draft newest() {
        return house.getBean(Drafts.class).recent(round.lead).getFirst();
    }
}
