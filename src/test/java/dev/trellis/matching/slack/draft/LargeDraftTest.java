package dev.trellis.matching.slack.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.delivery.slack.SlackLetter;
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
import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import org.junit.jupiter.api.Test;

/** What leads read of a draft with so many people that a change takes longer than Slack waits. */
@HouseTest
class LargeDraftTest {
    private final ApplicationContext house;
    private final Round round;
    private final Draft draft;
    private final Chair chair;

    LargeDraftTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
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
    void whatAChangeCostsIsSaidInTheMessageOnceItIsArranged() {
        chair.choose("draft.change", 0, "apart");
        round.beat("arrange drafts anew");

        assertThat(message()).contains("After the last change:", "No longer: Ana and Sam", "It costs: ");
    }

    private String message() {
        Order order = house.getBean(Orders.class).following(draft).getFirst();
        Letter letter =
                house.getBean(Outbox.class).find(order.workspace(), new Subject("matching", order.id())).stream()
                        .map(kept -> kept.letter())
                        .reduce((one, next) -> next)
                        .orElseThrow();
        return house.getBeansOfType(SlackLetter.class).stream()
                .filter(each -> each.kind().equals(letter.kind()))
                .findFirst()
                .flatMap(each -> each.write(letter, Copy.SHARED))
                .orElseThrow()
                .text();
    }
}
