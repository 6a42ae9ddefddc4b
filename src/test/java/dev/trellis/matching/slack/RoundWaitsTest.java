package dev.trellis.matching.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.State;
import dev.trellis.delivery.Subject;
import dev.trellis.matching.Decided;
import dev.trellis.matching.Decision;
import dev.trellis.matching.DecisionLog;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.orders.Order;
import dev.trellis.matching.orders.OrderLetters;
import dev.trellis.matching.orders.Orders;
import dev.trellis.matching.orders.Placed;
import dev.trellis.pairing.Mail;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.program.Channels;
import dev.trellis.program.Opened;
import dev.trellis.program.Programs;
import dev.trellis.program.Setups;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a lead reads while a round waits for its channel, and what they can do. */
@HouseTest
class RoundWaitsTest {
    private final ApplicationContext house;
    private final Round round;
    private final Order order;

    RoundWaitsTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.round = new Round(house, workspace);
        Orders orders = house.getBean(Orders.class);
        this.order = ((Placed.Taken) orders.place(round.lead, new Scope.Everybody())).order();
        round.beat("make pairs that were asked for");
        round.chair(round.hana).press("draft.publish", round.ref(draft())).submit(Map.of());
        sentAll();
        house.getBean(Channels.class).archived(workspace, "CPEERS");
    }

    @Test
    void theMessageSaysThatTheRestWaitsAndGoesOnByItself() {
        assertThat(waiting()).hasSize(1);
        Settled.check("draft/round-waits", written());
        assertThat(round.chair(round.hana)
                        .press("draft.look", round.ref(draft()))
                        .reads())
                .contains("0 of 2 pairs asked; the rest waits for")
                .doesNotContain("no pair was asked after all");
        round.beat("publish drafts");
        sentAll();

        house.getBean(Setups.class).lookAgain(order.workspace(), "CPEERS");
        house.getBean(Opened.class)
                .answer(house.getBean(Programs.class).get(order.workspace(), order.program()), Map.of());

        assertThat(waiting()).hasSize(1);
        assertThat(written().text()).startsWith("Peers: 0 of 2 pairs asked.");
        round.beat("publish drafts");
        assertThat(written().text()).startsWith("Peers: 2 pairs are asked.");
    }

    @Test
    void thatItWaitsIsReadInANewMessageWhereTheOldOneIsGone() {
        Letter update = waiting().getFirst();

        house.getBean(Mail.class).refused(update, "message_not_found");
        house.getBean(Mail.class).refused(update, "message_not_found");

        assertThat(waiting()).extracting(Letter::operation).as("once").containsOnlyOnce(Operation.POST);
    }

    @Test
    void aLeadStopsItAndReadsWhoWasNotAsked() {
        assertThat(round.chair(round.ana)
                        .press("draft.stop", round.ref(draft()))
                        .said())
                .startsWith("Only a program lead");
        assertThat(round.chair(round.hana)
                        .press("draft.stop", round.ref(draft()))
                        .silent())
                .isTrue();
        Settled.check("draft/stopping", written());

        round.beat("publish drafts");

        Settled.check("draft/stopped", written());
        assertThat(round.chair(round.hana)
                        .press("draft.stop", round.ref(draft()))
                        .said())
                .startsWith("Nothing to stop:");
        assertThat(house.getBean(DecisionLog.class).of(order.workspace(), order.program()))
                .extracting(Decided::what)
                .contains(Decision.STOP)
                .doesNotContain(Decision.FINISH);
    }

    private Message written() {
        return house.getBean(SummaryLetter.class)
                .write(letters().getFirst().letter(), Copy.of(Locale.UK, round.hana.zone()))
                .orElseThrow();
    }

    private List<Kept> letters() {
        return house.getBean(Outbox.class).find(order.workspace(), new Subject("matching", order.id())).stream()
                .filter(kept -> kept.letter().kind().equals(OrderLetters.KIND))
                .toList();
    }

    private List<Letter> waiting() {
        return letters().stream()
                .filter(kept -> kept.state() == State.WAITING)
                .map(Kept::letter)
                .toList();
    }

    /** As if everything that waited had been sent. */
    private void sentAll() {
        house.getBean(Outbox.class).cancel(order.workspace(), new Subject("matching", order.id()));
    }

    private Draft draft() {
        return house.getBean(Drafts.class).recent(round.lead).getFirst();
    }
}
