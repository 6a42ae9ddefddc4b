package dev.trellis.matching.slack.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Grown;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.orders.Order;
import dev.trellis.matching.orders.Orders;
import dev.trellis.matching.orders.Placed;
import dev.trellis.matching.slack.Chair;
import dev.trellis.matching.slack.Round;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What leads read of a draft with so many people that a change takes longer than Slack waits. */
@HouseTest
class LargeDraftTest {
    private final Round round;
    private final Draft draft;
    private final Chair chair;

    LargeDraftTest(ApplicationContext house, WorkspaceId workspace) {
        this.round = new Round(house, workspace);
        Orders orders = house.getBean(Orders.class);
        Order order = ((Placed.Taken) orders.place(round.lead, new Scope.Everybody())).order();
        round.beat("make pairs that were asked for");
        assertThat(orders.find(workspace, order.id()).orElseThrow().draft()).isNotNull();
        this.draft =
                Grown.to(20_000, house.getBean(Drafts.class).recent(round.lead).getFirst(), house);
        this.chair = round.chair(round.hana).press("draft.look", round.ref(draft));
    }

    @Test
    void aChangeIsSavedAndItsPairsAreSaidToFollow() {
        chair.press("draft.keep");

        Settled.check("draft/arranging", chair.view());
        assertThat(round.chair(round.hana)
                        .press("draft.publish", round.ref(draft))
                        .said())
                .startsWith("This draft is being arranged anew.");

        round.beat("arrange drafts anew");

        assertThat(round.chair(round.hana).press("draft.look", round.ref(draft)).reads())
                .contains("(kept together by hand)", "Nobody is asked yet.");
    }

    @Test
    void whoComesSecondIsAskedToWait() {
        Chair other = round.chair(round.hana).press("draft.look", round.ref(draft));
        chair.press("draft.keep");

        assertThat(other.press("draft.keep").reads()).contains("Not changed: an earlier change");
    }

    @Test
    void whatIfIsUsedUnseenOrLeft() {
        chair.press("draft.weights").submit(weights());
        Settled.check("draft/too-many", chair.view());

        chair.press("draft.use");

        assertThat(chair.reads()).contains("Saved.", "being arranged anew");
    }

    @Test
    void whyNotSaysThatTheyCouldBeAPair() {
        chair.press("draft.whyNot").submit(Map.of("one", Chair.someone(round.ana), "other", Chair.someone(round.bo)));

        assertThat(chair.reads()).contains("They could be a pair.", "draft.keep");
    }

    private static Map<String, com.slack.api.model.view.ViewState.Value> weights() {
        return Map.of(
                "topics", Chair.choice("1"),
                "style", Chair.choice("1"),
                "wishes", Chair.choice("1"),
                "hours", Chair.choice("1"),
                "teams", Chair.choice("1"));
    }
}
