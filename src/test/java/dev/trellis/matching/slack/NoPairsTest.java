package dev.trellis.matching.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Subject;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.orders.Order;
import dev.trellis.matching.orders.OrderLetters;
import dev.trellis.matching.orders.Orders;
import dev.trellis.matching.orders.Placed;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.Person;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A draft without a pair: why there is none, what could be widened, and nothing to publish. */
@HouseTest
class NoPairsTest {
    private final ApplicationContext house;
    private final Round round;

    NoPairsTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.round = new Round(house, workspace);
    }

    @Test
    void aRuleThatKeepsEverybodyApartIsNamedWithWhatCouldBeWidened() {
        round.cast.level(round.ana, 1);
        round.cast.level(round.bo, 5);

        Message message = summary(round.ana, round.bo);

        Settled.check("draft/no-pairs", message);
        assertThat(message.text())
                .contains("2 people: Levels too far apart. Under What if: rules")
                .doesNotContain("No other set of pairs", "weakest");
        assertThat(message.toString()).doesNotContain("draft.publish").contains("draft.rules");
    }

    @Test
    void whatNoRuleWidensOffersNoRules() {
        round.cast.blocks(round.ana, round.bo);

        Message message = summary(round.ana, round.bo);

        assertThat(message.text()).contains("2 people: A constraint. That stays so; choose more people.");
        assertThat(message.toString()).doesNotContain("draft.publish", "draft.rules");
    }

    @Test
    void whoPartsTheOnlyPairByHandReadsSo() {
        Order order = placed(round.ana, round.bo);
        Chair hana = round.chair(round.hana).press("draft.look", ref(order));

        hana.choose("draft.change", 0, "apart");

        assertThat(hana.reads())
                .contains(
                        "There is no pair to propose, 2 left over.",
                        "Kept apart by hand from whoever would fit. You can let it go where you look at the draft.")
                .doesNotContain("another partner", "draft.publish");
        hana.press("draft.release");
        assertThat(hana.reads()).contains("One pair, nobody left over.", "draft.publish");
    }

    @Test
    void theModalOfADraftWithoutPairsOffersNoPublish() {
        round.cast.level(round.ana, 1);
        round.cast.level(round.bo, 4);

        Chair hana = round.chair(round.hana).press("draft.look", ref(placed(round.ana, round.bo)));

        assertThat(hana.reads()).doesNotContain("draft.publish");
        Settled.check("draft/pairs-none", hana.view());
    }

    private Message summary(Person... people) {
        Order order = placed(people);
        Letter letter = Letter.post(
                order.workspace(), OrderLetters.KIND, round.hana.slackId(), new Subject("matching", order.id()));
        return house.getBean(SummaryLetter.class)
                .write(letter, Copy.of(Locale.UK, round.hana.zone()))
                .orElseThrow();
    }

    private Order placed(Person... people) {
        Scope scope =
                new Scope.Chosen(Set.copyOf(Stream.of(people).map(Person::id).toList()));
        Orders orders = house.getBean(Orders.class);
        Order order = ((Placed.Taken) orders.place(round.lead, scope)).order();
        round.beat("make pairs that were asked for");
        return orders.find(order.workspace(), order.id()).orElseThrow();
    }

    private String ref(Order order) {
        return order.program() + "/" + order.draft();
    }
}
