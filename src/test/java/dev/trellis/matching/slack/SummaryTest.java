package dev.trellis.matching.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.delivery.slack.Enclosure;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.orders.Order;
import dev.trellis.matching.orders.OrderLetters;
import dev.trellis.matching.orders.Orders;
import dev.trellis.matching.orders.Placed;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.Person;
import dev.trellis.program.Programs;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The one message about pairs that were asked for, from asking to the last offer. */
@HouseTest
class SummaryTest {
    private static final Copy BERLIN = Copy.of(Locale.UK, ZoneId.of("Europe/Berlin"));

    private final ApplicationContext house;
    private final Round round;
    private final Orders orders;

    SummaryTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.round = new Round(house, workspace);
        this.orders = house.getBean(Orders.class);
    }

    @Test
    void itSaysThatPairsAreBeingMadeAndThenHowTheyAre() {
        Order order = placed(new Scope.Everybody());
        Settled.check("draft/working", written(order).orElseThrow());

        fill();

        Settled.check("draft/ready", written(order).orElseThrow());
        assertThat(letters(order))
                .extracting(Letter::operation)
                .containsExactly(Operation.POST, Operation.UPDATE, Operation.FILES);
    }

    @Test
    void nobodyToPairIsSaidWithTheReason() {
        Order order = placed(new Scope.Chosen(Set.of(round.hana.id(), round.ana.id())));
        fill();

        Settled.check("draft/nobody", written(order).orElseThrow());
    }

    @Test
    void thePictureComesByItselfAndTheSpreadsheetsWhenAsked() {
        Order order = made();
        SummaryLetter letter = house.getBean(SummaryLetter.class);

        assertThat(letter.files(letters(order).getLast(), BERLIN))
                .singleElement()
                .satisfies(picture -> {
                    assertThat(picture.name()).isEqualTo("pairs.png");
                    assertThat(picture.alt()).contains("2 pairs");
                    assertThat(picture.content().substring(1, 4).utf8()).isEqualTo("PNG");
                });
        assertThat(round.chair(round.hana)
                        .press("draft.files", round.ref(newest()))
                        .said())
                .startsWith("Two files are coming.");
        assertThat(letter.files(letters(order).getLast(), BERLIN))
                .extracting(Enclosure::name)
                .containsExactly("pairs.xlsx", "pairs.csv");
        assertThat(letter.files(letters(order).getLast(), BERLIN)
                        .getLast()
                        .content()
                        .utf8())
                .contains("Ana offers talks, which Sam wants");
    }

    @Test
    void everyLeadGetsTheFilesByTheirOwnTapAndNobodyElse() {
        Order order = made();
        Person ivo = round.cast.joins(round.peers, "Ivo", Role.PEER);
        house.getBean(Programs.class).nameLead(round.peers, ivo.id(), round.hana.id());

        assertThat(round.chair(round.ana)
                        .press("draft.files", round.ref(newest()))
                        .said())
                .startsWith("Only a program lead");
        Chair other = round.chair(ivo);
        for (int tap = 0; tap < 2; tap++) {
            assertThat(other.press("draft.files", round.ref(newest())).said()).startsWith("Two files are coming.");
        }

        Order his = orders.following(newest()).stream()
                .filter(one -> !one.id().equals(order.id()))
                .reduce((one, two) -> {
                    throw new AssertionError("Told twice: " + one + two);
                })
                .orElseThrow();
        assertThat(his.askedBy()).isEqualTo(ivo.id());
        assertThat(letters(his).getFirst().operation()).isEqualTo(Operation.POST);
        assertThat(letters(his).getFirst().address()).isEqualTo(ivo.slackId());
        assertThat(house.getBean(SummaryLetter.class).files(letters(his).getLast(), BERLIN))
                .extracting(Enclosure::name)
                .containsExactly("pairs.xlsx", "pairs.csv");
        assertThat(round.chair(ivo).press("draft.look", round.ref(newest())).reads())
                .contains("draft.files");
    }

    @Test
    void aDraftThatIsNotThereHasNoFiles() {
        made();
        String gone = round.ref(newest()).replaceFirst("/.*", "/" + DraftId.make());

        assertThat(round.chair(round.hana).press("draft.files", gone).said()).startsWith("This draft is gone.");
    }

    @Test
    void anEditChangesTheMessageToo() {
        Order order = made();
        long before = letters(order).size();

        round.chair(round.hana).press("draft.look", round.ref(newest())).press("draft.keep");

        assertThat(letters(order)).hasSizeGreaterThanOrEqualTo((int) before);
        assertThat(orders.find(order.workspace(), order.id())).isPresent();
    }

    @Test
    void aDraftThatWasThrownAwaySaysSo() {
        Order order = made();
        round.chair(round.hana).press("draft.discard", round.ref(newest()));

        Settled.check("draft/discarded", written(order).orElseThrow());
    }

    @Test
    void publishingIsConfirmedFollowedAndDoneOnce() {
        Order order = made();
        Chair hana = round.chair(round.hana).press("draft.publish", round.ref(newest()));
        Settled.check("draft/publish", hana.view());
        house.getBean(Joining.class).leave(round.peers.workspace(), round.peers.id(), round.ana.id());

        hana.submit(Map.of());

        Settled.check("draft/publish-begun", hana.message());
        Settled.check("draft/publishing", written(order).orElseThrow());
        round.beat("publish drafts");
        Settled.check("draft/published", written(order).orElseThrow());
        hana.press("draft.publish", round.ref(newest()));
        assertThat(hana.said()).startsWith("Already published by Hana on Mon 1 Feb, 09:00.");
        Settled.check(
                "draft/pairs-published",
                hana.press("draft.look", round.ref(newest())).view());
        anOfferIsTakenBackFromTheList(hana);
    }

    private void anOfferIsTakenBackFromTheList(Chair hana) {
        Offers offers = house.getBean(Offers.class);
        Offer offer = offers.askedIn(round.peers.workspace(), round.peers.id()).getFirst();

        hana.press("pairing.withdraw", offer.id().toString());

        assertThat(hana.said()).startsWith("The offer is withdrawn.");
        assertThat(hana.press("draft.look", round.ref(newest())).view().toString())
                .doesNotContain("pairing.withdraw");
    }

    @Test
    void twoWhoConfirmAtOncePublishOnce() {
        made();
        Chair one = round.chair(round.hana).press("draft.publish", round.ref(newest()));
        Chair other = round.chair(round.hana).press("draft.publish", round.ref(newest()));
        one.submit(Map.of());

        assertThat(other.submit(Map.of()).said()).startsWith("Already published by Hana");
    }

    @Test
    void aDraftThatChangedSinceIsLookedAtAgainBeforeItIsPublished() {
        made();
        Chair one = round.chair(round.hana).press("draft.publish", round.ref(newest()));
        round.chair(round.hana).press("draft.look", round.ref(newest())).press("draft.keep");

        one.submit(Map.of());

        assertThat(one.reads()).contains("Changed meanwhile by Hana.");
        assertThat(newest().isOpen()).isTrue();
    }

    @Test
    void whoLeadsNoMoreIsToldNothing() {
        made();
        Chair ana = round.chair(round.ana);

        assertThat(ana.press("draft.publish", round.ref(newest())).said()).startsWith("Only a program lead");
    }

    private Order made() {
        Order order = placed(new Scope.Everybody());
        fill();
        return orders.find(order.workspace(), order.id()).orElseThrow();
    }

    private Order placed(Scope scope) {
        return ((Placed.Taken) orders.place(round.lead, scope)).order();
    }

    private void fill() {
        round.beat("make pairs that were asked for");
    }

    private Draft newest() {
        return house.getBean(Drafts.class).recent(round.lead).getFirst();
    }

    private List<Letter> letters(Order order) {
        return house.getBean(Outbox.class).find(order.workspace(), new Subject("matching", order.id())).stream()
                .map(kept -> kept.letter())
                .filter(letter -> letter.kind().equals(OrderLetters.KIND))
                .toList();
    }

    private Optional<Message> written(Order order) {
        return house.getBean(SummaryLetter.class)
                .write(letters(order).getFirst(), Copy.of(Locale.UK, round.hana.zone()));
    }
}
