package dev.trellis.matching.slack;

import static dev.trellis.matching.slack.Chair.choice;
import static dev.trellis.matching.slack.Chair.someone;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import dev.trellis.HouseTest;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.Policies;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.desk.Ran;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.orders.Order;
import dev.trellis.matching.orders.Orders;
import dev.trellis.matching.orders.Placed;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.program.Program;
import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a lead sees of second peers: the rule, the summary, the pair, its price, publishing, the file. */
@HouseTest
class SecondPeerScreensTest {
    private final ApplicationContext house;
    private final Round round;

    SecondPeerScreensTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.round = new Round(house, workspace);
        round.cast.room(round.peers, round.ana, 2);
    }

    @Test
    void theRuleIsTriedAndThenUsed() {
        Chair hana = round.chair(round.hana).press("draft.look", round.ref(round.draft()));
        assertThat(hana.reads()).contains("2 pairs, 1 left over.");

        hana.press("draft.rules").submit(rules());

        assertThat(hana.reads()).contains("Then: 3 pairs, nobody left over.", "Now together: Ana and Eve.");
        Settled.check("draft/foreseen-second", hana.view());
        assertThat(secondPeer()).isFalse();
        hana.press("draft.use");
        assertThat(secondPeer()).isTrue();
        assertThat(hana.reads()).contains("Ana takes Eve as a second peer", "The whole is better than before.");
        assertThat(round.chair(round.hana)
                        .press("draft.rules", round.ref(newest()))
                        .view()
                        .toString())
                .contains("initialOptions=[OptionObject(text=PlainTextObject(type=plain_text, text=Let somebody who");
    }

    @Test
    void theSummaryThePairAndPublishingSayIt() {
        round.cast.secondPeers(round.peers);
        Order order = ((Placed.Taken) house.getBean(Orders.class).place(round.lead, new Scope.Everybody())).order();
        round.beat("make pairs that were asked for");

        Settled.check(
                "draft/ready-second",
                house.getBean(SummaryLetter.class)
                        .write(
                                house.getBean(Outbox.class)
                                        .find(order.workspace(), new Subject("matching", order.id()))
                                        .getFirst()
                                        .letter(),
                                Copy.of(Locale.UK, round.hana.zone()))
                        .orElseThrow());
        Chair hana = round.chair(round.hana).press("draft.look", round.ref(newest()));
        Settled.check("draft/pairs-second", hana.view());
        Settled.check(
                "draft/publish-second",
                hana.press("draft.publish", round.ref(newest())).view());
    }

    @Test
    void askingWhyNotAndPartingTellWhatItCosts() {
        round.cast.room(round.peers, round.bo, 2);
        round.cast.secondPeers(round.peers);
        Chair hana = round.chair(round.hana).press("draft.look", round.ref(round.draft()));
        boolean withAna = hana.reads().contains("Ana takes Eve");

        hana.press("draft.whyNot")
                .submit(Map.of("one", someone(withAna ? round.bo : round.ana), "other", someone(round.eve)));

        assertThat(hana.reads())
                .contains(
                        "They could be a pair.", withAna ? "Now together: Bo and Eve." : "Now together: Ana and Eve.");
        hana.press("draft.keep");
        assertThat(hana.reads()).contains(withAna ? "Bo takes Eve" : "Ana takes Eve", "(kept together by hand)");
    }

    @Test
    void nobodyHasRoomAndTheSummarySaysWhatIsMissing() {
        round.cast.secondPeers(round.peers);
        round.cast.room(round.peers, round.ana, 1);

        assertThat(round.chair(round.hana)
                        .press("draft.look", round.ref(round.draft()))
                        .reads())
                .contains("Whoever would fit has another partner, and no room for a second one.");
    }

    @Test
    void tryingTheRuleWhereNobodyHasRoomSaysSo() {
        round.cast.room(round.peers, round.ana, 1);
        Chair hana = round.chair(round.hana).press("draft.look", round.ref(round.draft()));

        hana.press("draft.rules").submit(rules());

        assertThat(hana.reads()).contains("1 left over.", "Nobody takes a second peer: nobody who would fit has room.");
    }

    @Test
    void leadsOfMentorsAreNotAskedAboutIt() {
        assertThat(asked(round.lead)).contains("take a second peer");

        Program mentors = round.cast.mentors(round.peers.workspace());
        round.cast.joins(mentors, "Mia", Role.MENTOR);
        round.cast.joins(mentors, "Leo", Role.MENTEE);

        assertThat(asked(round.cast.lead(mentors))).contains("Levels apart").doesNotContain("second peer");
    }

    private String asked(Matchmaker lead) {
        Draft draft = ((Ran.Made) house.getBean(Drafts.class).run(lead, new Scope.Everybody())).draft();
        return round.chair(round.hana).press("draft.rules", round.ref(draft)).reads();
    }

    private Draft newest() {
        return house.getBean(Drafts.class).recent(round.lead).getFirst();
    }

    private boolean secondPeer() {
        return house.getBean(Policies.class)
                .of(round.peers.workspace(), round.peers.id())
                .limits()
                .secondPeer();
    }

    private static Map<String, ViewState.Value> rules() {
        ViewState.SelectedOption ticked = new ViewState.SelectedOption();
        ticked.setValue("may");
        ViewState.Value second = new ViewState.Value();
        second.setSelectedOptions(List.of(ticked));
        return Map.of(
                "levels",
                choice("1"),
                "rounds",
                choice("2"),
                "minutes",
                choice("120"),
                "otherTeams",
                new ViewState.Value(),
                "second",
                second);
    }
}
