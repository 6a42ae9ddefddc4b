package dev.trellis.matching.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.joining.Joining;
import dev.trellis.joining.Role;
import dev.trellis.matching.Cast;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.desk.Ran;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.DraftPair.Sending;
import dev.trellis.matching.draft.DraftState;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.draft.Sendings;
import dev.trellis.matching.gather.Gathering;
import dev.trellis.matching.gather.Turns;
import dev.trellis.matching.plan.Unpaired.Obstacle;
import dev.trellis.pairing.Places;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.pairing.offer.OfferView;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.database.Transactions;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@HouseTest
class RoundsTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Drafts drafts;
    private final Rounds rounds;
    private final PublishDrafts beat;
    private final Offers offers;
    private final Turns turns;
    private final Joining joining;
    private final Cast cast;
    private final Program peers;
    private final Matchmaker hana;
    private final Person ana;
    private final Person sam;

    RoundsTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.drafts = house.getBean(Drafts.class);
        this.rounds = house.getBean(Rounds.class);
        this.beat = house.getBean(PublishDrafts.class);
        this.offers = house.getBean(Offers.class);
        this.turns = house.getBean(Turns.class);
        this.joining = house.getBean(Joining.class);
        this.cast = house.getBean(Cast.class);
        this.peers = cast.peers(workspace);
        this.hana = cast.lead(peers);
        this.ana = cast.joins(peers, "Ana", Role.PEER, "talks>sql");
        this.sam = cast.joins(peers, "Sam", Role.PEER, "sql>talks");
    }

    @Test
    void everyPairIsOfferedAndTheirReasonsAreRead() {
        Draft draft = published();

        OfferView seen = offers.openFor(workspace, ana.id()).getFirst();
        assertThat(seen.partner()).isEqualTo(sam.id());
        assertThat(seen.offer().why()).isEmpty();
        assertThat(seen.why()).contains("Ana offers talks, which Sam wants", "eight working hours in common");
        assertThat(seen.why().codePointCount(0, seen.why().length())).isLessThanOrEqualTo(200);
        Progress progress = rounds.progress(hana, draft.id()).orElseThrow();
        assertThat(progress.sent()).isEqualTo(1);
        assertThat(progress.skipped()).isZero();
        assertThat(progress.over()).isTrue();
        assertThat(progress.draft().state()).isEqualTo(DraftState.PUBLISHED);
    }

    @Test
    void theReasonsChangeWithWhatPeopleSay() {
        published();
        house.getBean(dev.trellis.joining.topics.Topics.class)
                .choose(workspace, peers.id(), ana.id(), new dev.trellis.joining.topics.Chosen(List.of(), List.of()));
        house.getBean(dev.trellis.joining.topics.Topics.class)
                .choose(workspace, peers.id(), sam.id(), new dev.trellis.joining.topics.Chosen(List.of(), List.of()));

        assertThat(offers.openFor(workspace, ana.id()).getFirst().why()).doesNotContain("talks", "sql");
    }

    @Test
    void publishingASecondTimeTellsWhoDidAndWhen() {
        Draft draft = published();

        assertThat(rounds.publish(hana, draft.id(), draft.version()))
                .isInstanceOfSatisfying(Published.Already.class, already -> {
                    assertThat(already.by()).isEqualTo(hana.person());
                    assertThat(already.at()).isEqualTo(now(draft).publishedAt());
                });
        settle(draft);
        assertThat(offers.openIn(workspace, peers.id())).hasSize(1);
    }

    @Test
    void onlyTheDraftThatWasReadIsPublishedAndOnlyByALead() {
        Draft draft = run();
        Matchmaker nosy = new Matchmaker(workspace, peers.id(), ana.id());
        WorkspaceId elsewhere = TestHouse.newWorkspace(house).id();

        assertThat(rounds.publish(hana, draft.id(), 7)).isInstanceOf(Published.ChangedMeanwhile.class);
        assertThat(rounds.publish(nosy, draft.id(), 0)).isInstanceOf(Published.NotALead.class);
        assertThat(rounds.publish(cast.lead(cast.peers(elsewhere)), draft.id(), 0))
                .isInstanceOf(Published.Gone.class);
        assertThat(rounds.progress(hana, draft.id())).isEmpty();
        drafts.discard(hana, draft.id());
        assertThat(rounds.publish(hana, draft.id(), 1)).isInstanceOf(Published.Gone.class);
        assertThat(offers.openIn(workspace, peers.id())).isEmpty();
    }

    @Test
    void aDraftWithoutPairsIsNotPublished() {
        cast.blocks(ana, sam);

        assertThat(rounds.publish(hana, run().id(), 0)).isInstanceOf(Published.NoPairs.class);
    }

    @Test
    void whoLeftMeanwhileIsSkippedAndTheOtherIsToldAndGoesFirst() {
        Draft draft = run();
        joining.leave(workspace, peers.id(), sam.id());
        publish(draft);

        assertThat(offers.openIn(workspace, peers.id())).isEmpty();
        assertThat(rounds.progress(hana, draft.id()).orElseThrow().skipped()).isEqualTo(1);
        DraftView view = drafts.show(hana, draft.id()).orElseThrow();
        assertThat(view.pairs()).extracting(DraftPair::skipped).containsExactly("NOT_THERE");
        assertThat(view.leftOver()).extracting(LeftOver::obstacle).containsOnly(Obstacle.MISSED);
        assertThat(letters(draft, ana)).hasSize(1);
        assertThat(letters(draft, sam)).isEmpty();
        assertThat(turns.in(workspace, peers.id())).containsExactly(ana.id());
        assertThat(house.getBean(Places.class).used(workspace, peers.id(), ana.id()))
                .isZero();
    }

    @Test
    void aBlockThatCameMeanwhileHolds() {
        Draft draft = run();
        cast.blocks(sam, ana);
        publish(draft);

        assertThat(offers.openIn(workspace, peers.id())).isEmpty();
        assertThat(drafts.show(hana, draft.id()).orElseThrow().pairs())
                .extracting(DraftPair::skipped)
                .containsExactly("NO_BLOCK");
    }

    @Test
    void whoIsLeftOverIsToldOnceAndIsPairedTheNextTime() {
        Person eve = cast.joins(peers, "Eve", Role.PEER, "rust>go");
        Draft draft = published();
        settle(draft);

        assertThat(letters(draft, eve)).hasSize(1);
        assertThat(letters(draft, ana)).isEmpty();
        assertThat(turns.in(workspace, peers.id())).containsExactly(eve.id());

        cast.joins(peers, "Bo", Role.PEER, "talks>sql");
        cast.joins(peers, "Cy", Role.PEER, "sql>talks");
        Draft next = published();
        assertThat(drafts.show(hana, next.id()).orElseThrow().pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.couple().has(eve.id())).isTrue());
        assertThat(turns.in(workspace, peers.id())).hasSize(1).doesNotContain(eve.id());
    }

    @Test
    void whoDidNotDeclineGoesFirst() {
        published();
        Offer offer = offers.openIn(workspace, peers.id()).getFirst();
        assertThat(turns.in(workspace, peers.id())).isEmpty();

        offers.pass(workspace, offer.id(), sam.id());

        assertThat(turns.in(workspace, peers.id())).containsExactly(ana.id());
    }

    @Test
    void twoWhoWerePairedAreNotDraftedAgainTheNextTime() {
        published();
        Offer offer = offers.openIn(workspace, peers.id()).getFirst();
        offers.pass(workspace, offer.id(), sam.id());
        cast.joins(peers, "Bo", Role.PEER);
        cast.joins(peers, "Cy", Role.PEER);

        DraftView next = drafts.show(hana, run().id()).orElseThrow();

        assertThat(next.pairs()).hasSize(2).noneMatch(pair -> pair.couple().equals(offer.couple()));
    }

    @Test
    void aCrashInTheMiddleLosesAndDoublesNothing() {
        IntStream.range(0, 6).forEach(i -> cast.joins(peers, "P" + i, Role.PEER, "a>b"));
        Draft draft = run();
        rounds.publish(hana, draft.id(), 0);
        List<DraftPair> pairs = drafts.show(hana, draft.id()).orElseThrow().pairs();
        var now = house.getBean(Gathering.class).everybody(workspace, peers.id());
        SendOffer send = house.getBean(SendOffer.class);
        Transactions transactions = house.getBean(Transactions.class);
        transactions.run(() -> send.send(now(draft), pairs.getFirst(), now));
        assertThatThrownBy(() -> transactions.run(() -> {
                    send.send(now(draft), pairs.get(1), now);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(offers.openIn(workspace, peers.id())).hasSize(1);
        assertThat(rounds.progress(hana, draft.id()).orElseThrow().sent()).isEqualTo(1);

        settle(draft);

        assertThat(offers.openIn(workspace, peers.id())).hasSize(4);
        assertThat(drafts.show(hana, draft.id()).orElseThrow().pairs())
                .extracting(DraftPair::sending)
                .containsOnly(Sending.SENT);
        assertThat(now(draft).state()).isEqualTo(DraftState.PUBLISHED);
    }

    @Test
    void twoNodesThatPublishAtOnceOfferNobodyTwice() throws InterruptedException {
        IntStream.range(0, 20).forEach(i -> cast.joins(peers, "P" + i, Role.PEER, "a>b"));
        Draft draft = run();
        rounds.publish(hana, draft.id(), 0);
        List<Thread> nodes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            nodes.add(Thread.startVirtualThread(() -> settle(draft)));
        }
        for (Thread node : nodes) {
            node.join();
        }

        assertThat(offers.openIn(workspace, peers.id())).hasSize(11);
        assertThat(house.getBean(Sendings.class).count(now(draft), Sending.SENT))
                .isEqualTo(11);
        assertThat(now(draft).state()).isEqualTo(DraftState.PUBLISHED);
    }

    private Draft run() {
        return ((Ran.Made) drafts.run(hana, new Scope.Everybody())).draft();
    }

    private Draft published() {
        Draft draft = run();
        publish(draft);
        return draft;
    }

    private void publish(Draft draft) {
        assertThat(rounds.publish(hana, draft.id(), draft.version())).isInstanceOf(Published.Begun.class);
        settle(draft);
    }

    private void settle(Draft draft) {
        for (int i = 0; i < 200 && now(draft).state() == DraftState.PUBLISHING; i++) {
            beat.beat();
        }
    }

    private Draft now(Draft draft) {
        return drafts.show(hana, draft.id()).orElseThrow().draft();
    }

    private List<Kept> letters(Draft draft, Person person) {
        return house.getBean(Outbox.class)
                .find(workspace, new Subject(LeftOverLetters.ROOM, LeftOver.id(draft.id(), person.id())));
    }
}
