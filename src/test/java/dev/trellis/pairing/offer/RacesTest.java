package dev.trellis.pairing.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Letter;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.pairing.EndReason;
import dev.trellis.pairing.Mail;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairLetters;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.Places;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.database.Transactions;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The hard rules hold whatever happens at the same moment. */
@HouseTest
class RacesTest {
    private static final int CROWD = 6;

    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Proposals proposals;
    private final Offers offers;
    private final Pairs pairs;
    private final Places places;
    private final Transactions transactions;
    private final Person ivo;
    private final Program peers;
    private final List<Person> crowd;

    RacesTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.proposals = house.getBean(Proposals.class);
        this.offers = house.getBean(Offers.class);
        this.pairs = house.getBean(Pairs.class);
        this.places = house.getBean(Places.class);
        this.transactions = house.getBean(Transactions.class);
        Crowd people = house.getBean(Crowd.class);
        this.ivo = people.admin(workspace, "UIVO", "Ivo");
        this.peers = house.getBean(Opened.class).peers(ivo, "CPEERS");
        this.crowd = IntStream.range(0, CROWD)
                .mapToObj(i -> people.member(workspace, "U" + i, "Person " + i))
                .toList();
        Joining joining = house.getBean(Joining.class);
        crowd.forEach(person -> joining.join(workspace, peers.id(), person.id(), new Application(Role.PEER, "a", "b")));
    }

    @RepeatedTest(5)
    void twoYesAtTheSameMomentMakeOnePair() throws Exception {
        Offer offer = sent(0, 1);

        List<OfferOutcome> outcomes = atOnce(List.of(() -> yes(offer, 0), () -> yes(offer, 1)));

        assertThat(outcomes).filteredOn(OfferOutcome.Paired.class::isInstance).hasSize(1);
        assertThat(pairs.live(workspace, crowd.getFirst().id())).hasSize(1);
        assertThat(introductions()).hasSize(1);
    }

    @RepeatedTest(5)
    void aDoubleClickOfTheSecondYesMakesOnePair() throws Exception {
        Offer offer = sent(0, 1);
        yes(offer, 0);

        atOnce(List.of(() -> yes(offer, 1), () -> yes(offer, 1), () -> yes(offer, 1)));

        assertThat(pairs.liveIn(workspace, peers.id())).hasSize(1);
        assertThat(introductions()).hasSize(1);
    }

    @RepeatedTest(5)
    void aYesAndANoAtTheSameMomentEndOneWay() throws Exception {
        Offer offer = sent(0, 1);
        yes(offer, 0);

        atOnce(List.of(
                () -> yes(offer, 1),
                () -> offers.pass(workspace, offer.id(), crowd.getFirst().id())));

        boolean paired = offers.get(workspace, offer.id()).state() == OfferState.CONFIRMED;
        assertThat(pairs.live(workspace, crowd.getFirst().id())).hasSize(paired ? 1 : 0);
        assertThat(used(0)).isEqualTo(paired ? 1 : 0);
        assertThat(used(1)).isEqualTo(paired ? 1 : 0);
    }

    @RepeatedTest(5)
    void aWithdrawalAndTheSecondYesAtTheSameMomentEndOneWay() throws Exception {
        Offer offer = sent(0, 1);
        yes(offer, 0);

        atOnce(List.of(() -> yes(offer, 1), () -> offers.withdraw(workspace, offer.id(), ivo.id())));

        boolean paired = offers.get(workspace, offer.id()).state() == OfferState.CONFIRMED;
        assertThat(pairs.liveIn(workspace, peers.id())).hasSize(paired ? 1 : 0);
        assertThat(used(0)).isEqualTo(paired ? 1 : 0);
    }

    @RepeatedTest(3)
    void theSameTwoAreOfferedToOneAnotherOnceHoweverManyLeadsTry() throws Exception {
        List<Callable<Proposed>> tries = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int lead = i;
            tries.add(() -> lead % 2 == 0 ? propose(0, 1) : propose(1, 0));
        }

        List<Proposed> outcomes = atOnce(tries);

        assertThat(outcomes).filteredOn(Proposed.Sent.class::isInstance).hasSize(1);
        assertThat(used(0)).isEqualTo(1);
    }

    /** Many threads propose, answer, pass, withdraw and end whatever they find, and the books always balance. */
    @Test
    void nobodyIsEverBeyondTheirPlaces() throws Exception {
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            Random dice = new Random(thread);
            work.add(() -> {
                for (int i = 0; i < 25; i++) act(dice);
                return true;
            });
        }

        atOnce(work);

        for (int i = 0; i < CROWD; i++) {
            Person person = crowd.get(i);
            int held = offers.openFor(workspace, person.id()).size()
                    + pairs.knownTo(workspace, person.id()).size();
            assertThat(held).isLessThanOrEqualTo(1);
            assertThat(used(i)).isEqualTo(held);
        }
        List<Pair> live = pairs.liveIn(workspace, peers.id());
        assertThat(live.stream().map(Pair::couple)).doesNotHaveDuplicates();
    }

    private void act(Random dice) {
        int one = dice.nextInt(CROWD);
        int other = dice.nextInt(CROWD);
        Person person = crowd.get(one);
        switch (dice.nextInt(6)) {
            case 0, 1 -> propose(one, other);
            case 2, 3 -> offers.openFor(workspace, person.id()).forEach(view -> yes(view.offer(), one));
            case 4 ->
                offers.openFor(workspace, person.id())
                        .forEach(view -> retried(
                                () -> offers.pass(workspace, view.offer().id(), person.id())));
            default ->
                pairs.live(workspace, person.id())
                        .forEach(pair ->
                                retried(() -> pairs.end(workspace, pair.id(), person.id(), EndReason.NO_FAULT)));
        }
    }

    private Offer sent(int one, int other) {
        return propose(one, other) instanceof Proposed.Sent(Offer offer) ? offer : failed();
    }

    private static Offer failed() {
        throw new AssertionError("The offer was refused");
    }

    private Proposed propose(int one, int other) {
        Proposal proposal = new Proposal(
                workspace,
                peers.id(),
                ivo.id(),
                crowd.get(one).id(),
                crowd.get(other).id(),
                "why");
        return retried(() -> proposals.propose(proposal));
    }

    private OfferOutcome yes(Offer offer, int person) {
        return retried(() -> offers.yes(workspace, offer.id(), crowd.get(person).id(), 1));
    }

    /** As Slack's door does it. */
    private <T> T retried(java.util.function.Supplier<T> work) {
        return transactions.run(work);
    }

    private List<Letter> introductions() {
        Mail mail = house.getBean(Mail.class);
        return pairs.liveIn(workspace, peers.id()).stream()
                .flatMap(pair -> mail.about(workspace, pair.id().toString(), PairLetters.INTRODUCTION).stream())
                .toList();
    }

    private int used(int person) {
        return places.used(workspace, peers.id(), crowd.get(person).id());
    }

    private static <T> List<T> atOnce(List<? extends Callable<? extends T>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(work.size());
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<? extends T> each : work) {
                running.add(threads.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) results.add(each.get());
            return results;
        }
    }
}
