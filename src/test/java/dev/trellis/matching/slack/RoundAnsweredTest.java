package dev.trellis.matching.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.answers.Answers;
import dev.trellis.matching.answers.Tally;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.orders.Order;
import dev.trellis.matching.orders.OrderLetters;
import dev.trellis.matching.orders.Orders;
import dev.trellis.matching.orders.Placed;
import dev.trellis.pairing.Mail;
import dev.trellis.pairing.offer.OfferLetters;
import dev.trellis.pairing.offer.OfferView;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Programs;
import dev.trellis.schedule.clock.WalkingClock;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The message of a published draft counts how its pairs answer, until nothing is open. */
@HouseTest
class RoundAnsweredTest {
    private final ApplicationContext house;
    private final Round round;
    private final Offers offers;
    private final Orders orders;
    private final Order order;

    RoundAnsweredTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.round = new Round(house, workspace);
        this.offers = house.getBean(Offers.class);
        this.orders = house.getBean(Orders.class);
        Order placed = ((Placed.Taken) orders.place(round.lead, new Scope.Everybody())).order();
        round.beat("make pairs that were asked for");
        round.chair(round.hana).press("draft.publish", round.ref(draft())).submit(Map.of());
        round.beat("publish drafts");
        this.order = orders.find(workspace, placed.id()).orElseThrow();
        List.of(round.ana, round.sam, round.bo, round.cy).forEach(this::reached);
    }

    @Test
    void aYesOfBothCountsAndManyAnswersAreOneUpdate() {
        sentAll();

        yes(round.ana);
        assertThat(waiting()).as("one yes is nobody's business").isEmpty();
        yes(round.sam);
        yes(round.bo);
        yes(round.cy);

        assertThat(waiting()).singleElement().satisfies(letter -> {
            assertThat(letter.operation()).isEqualTo(Operation.UPDATE);
            assertThat(letter.notBefore()).isEqualTo(now().plus(Duration.ofMinutes(1)));
        });
        Settled.check("draft/round-over-all", written());
    }

    @Test
    void whoPassedIsNotToldAndNotBeforeBothCouldReadIt() {
        yes(round.ana);
        yes(round.sam);
        sentAll();
        pass(round.bo);

        assertThat(waiting()).isEmpty();
        Settled.check("draft/round-open", written());
        assertThat(round.chair(round.hana).press("draft.propose", program()).reads())
                .as("neither Bo nor Cy is free yet: only Eve is")
                .contains("one peer");

        theNextMorning();

        assertThat(waiting()).hasSize(1);
        Settled.check("draft/round-over", written());
    }

    @Test
    void afterTheRoundTheFormChoosesWhoHasNoPartner() {
        yes(round.ana);
        yes(round.sam);
        pass(round.bo);
        theNextMorning();

        Chair hana = round.chair(round.hana).press("draft.propose.left", program());

        Settled.check("draft/propose-left", hana.view());
    }

    @Test
    void aLeadWhoWithdrawsAnOfferSeesItAtOnce() {
        round.chair(round.hana)
                .press("pairing.withdraw", offer(round.bo).offer().id().toString());

        assertThat(tally()).isEqualTo(new Tally(0, 1, 1, tally().last()));
        Settled.check("draft/round-withdrawn", written());
    }

    @Test
    void anOfferSlackCannotDeliverCountsOnceTheOtherCouldReadIt() {
        OfferView bo = offer(round.bo);
        Letter letter = house.getBean(Mail.class)
                .about(bo.offer().workspace(), bo.mine().id(), OfferLetters.OFFER)
                .getFirst();
        house.getBean(Mail.class).refused(letter, "user_disabled");
        assertThat(tally().apart()).isZero();

        theNextMorning();

        assertThat(tally().apart()).isEqualTo(1);
    }

    @Test
    void whoPublishesWhatSomebodyElseAskedForFollowsItToo() {
        Person ivo = round.cast.joins(round.peers, "Ivo", Role.PEER);
        house.getBean(Programs.class).nameLead(round.peers, ivo.id(), round.hana.id());
        Draft second = round.draft();

        round.chair(ivo).press("draft.publish", round.ref(second)).submit(Map.of());

        assertThat(orders.following(second)).extracting(Order::askedBy).containsExactly(ivo.id());
    }

    @Test
    void whenTheLeadHasNoAccountAnyMoreTheNextLeadFollowsTheRound() {
        Draft draft = draft();
        Person ivo = round.cast.joins(round.peers, "Ivo", Role.PEER);
        house.getBean(Programs.class).nameLead(round.peers, ivo.id(), round.hana.id());

        house.getBean(People.class).left(round.peers.workspace(), round.hana.slackId());

        Order his = orders.following(draft).stream()
                .filter(one -> one.askedBy().equals(ivo.id()))
                .findFirst()
                .orElseThrow();
        assertThat(letters(his).getFirst().letter().address()).isEqualTo(ivo.slackId());
        List.of(round.ana, round.sam, round.bo, round.cy).forEach(this::yes);
        assertThat(house.getBean(SummaryLetter.class)
                        .write(letters(his).getLast().letter(), Copy.of(Locale.UK, ivo.zone()))
                        .orElseThrow()
                        .text())
                .startsWith("Peers: this round is over. 2 of 2 pairs came together.");
    }

    @Test
    void whereAnotherLeadFollowsTheRoundNobodyIsToldTwice() {
        Draft draft = draft();
        Person ivo = round.cast.joins(round.peers, "Ivo", Role.PEER);
        house.getBean(Programs.class).nameLead(round.peers, ivo.id(), round.hana.id());
        round.chair(ivo).press("draft.files", round.ref(draft));

        house.getBean(People.class).left(round.peers.workspace(), round.hana.slackId());

        assertThat(orders.following(draft)).hasSize(2);
    }

    private Message written() {
        return house.getBean(SummaryLetter.class)
                .write(letters().getFirst().letter(), Copy.of(Locale.UK, round.hana.zone()))
                .orElseThrow();
    }

    private List<Kept> letters() {
        return letters(order);
    }

    private List<Kept> letters(Order about) {
        return house.getBean(Outbox.class).find(about.workspace(), new Subject("matching", about.id())).stream()
                .filter(kept -> kept.letter().kind().equals(OrderLetters.KIND))
                .toList();
    }

    private List<Letter> waiting() {
        return letters().stream()
                .filter(kept -> kept.state() == dev.trellis.delivery.State.WAITING)
                .map(Kept::letter)
                .toList();
    }

    /** As if everything that waited had been sent. */
    private void sentAll() {
        house.getBean(Outbox.class).cancel(order.workspace(), new Subject("matching", order.id()));
    }

    private void reached(Person person) {
        OfferView view = offer(person);
        Mail mail = house.getBean(Mail.class);
        mail.done(
                mail.about(person.workspace(), view.mine().id(), OfferLetters.OFFER)
                        .getFirst(),
                "D1",
                "1.1");
    }

    private void yes(Person person) {
        OfferView view = offer(person);
        offers.yes(
                person.workspace(), view.offer().id(), person.id(), view.mine().line());
    }

    private void pass(Person person) {
        offers.pass(person.workspace(), offer(person).offer().id(), person.id());
    }

    private OfferView offer(Person person) {
        return offers.openFor(person.workspace(), person.id()).getFirst();
    }

    private Tally tally() {
        return house.getBean(Answers.class).of(draft());
    }

    private Draft draft() {
        return house.getBean(Drafts.class).recent(round.lead).getFirst();
    }

    private String program() {
        return round.peers.id().toString();
    }

    private void theNextMorning() {
        house.getBean(WalkingClock.class).jump(now().plus(Duration.ofHours(26)));
        round.beat("tell ends of offers");
    }

    private Instant now() {
        return house.getBean(WalkingClock.class).instant();
    }
}
