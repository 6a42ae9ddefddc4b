package dev.trellis.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.people.Person;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Ana ends the pair; Ben reads of it in the morning, and nothing tells him before. */
@HouseTest
class PartingsTest {
    private final Duo duo;
    private final Pairs pairs;
    private final Partners partners;
    private final WorkspaceId workspace;
    private final Person ana;
    private final Person ben;
    private final Pair pair;

    PartingsTest(ApplicationContext house, WorkspaceId id) {
        this.duo = new Duo(house, id);
        this.pairs = duo.house().getBean(Pairs.class);
        this.partners = duo.house().getBean(Partners.class);
        this.workspace = duo.workspace();
        this.ana = duo.ana();
        this.ben = duo.ben();
        this.pair = duo.forming();
        pairs.end(workspace, pair.id(), ana.id(), EndReason.NO_FAULT);
    }

    @Test
    void whoWasNotToldStillHasTheirPartnerAsItWas() {
        assertThat(pairs.live(workspace, ben.id())).isEmpty();
        assertThat(pairs.knownTo(workspace, ben.id())).extracting(Pair::state).containsExactly(PairState.FORMING);
        assertThat(partners.of(ben)).extracting(Partner::person).containsExactly(ana);
        assertThat(partners.in(workspace, pair.id(), ben.id())).isPresent();
        assertThat(partners.of(ana)).isEmpty();
        assertThat(partners.in(workspace, pair.id(), ana.id())).isEmpty();
    }

    @Test
    void aTimeThatTheyPickIsNotSavedAndTheAnswerDoesNotSayWhy() {
        Instant soon = duo.clock().instant().plus(Duration.ofDays(2));

        assertThat(pairs.book(workspace, pair.id(), ben.id(), soon)).isInstanceOf(TalkOutcome.NotNow.class);
        assertThat(pairs.book(workspace, pair.id(), ana.id(), soon)).isInstanceOf(TalkOutcome.Over.class);
        assertThat(pairs.introduction(pair).talkAt()).isNull();
    }

    @Test
    void onceTheirLetterIsThereItIsOverForThemToo() {
        tell(ben);

        assertThat(pairs.knownTo(workspace, ben.id())).isEmpty();
        assertThat(partners.of(ben)).isEmpty();
        assertThat(pairs.goesOnFor(duo.now(pair), ben.id())).isFalse();
    }

    /** Slack did not say whether it is there. */
    @Test
    void aLetterThatMayHaveArrivedFreesTheirPlaceAndIsNotCountedTwice() {
        Letter letter = letter(ben);

        duo.mail().uncertain(letter);
        assertThat(pairs.goesOnFor(duo.now(pair), ben.id())).isFalse();
        duo.house().getBean(Places.class).take(workspace, pair.program(), pair.couple());
        duo.mail().done(letter, "D1", "2.2");

        assertThat(used(ben)).as("of somebody new").isEqualTo(1);
    }

    @Test
    void theirPlaceIsTakenUntilTheyAreToldAndFreeOnceAfterwards() {
        assertThat(used(ana)).isZero();
        assertThat(used(ben)).isEqualTo(1);
        Letter letter = letter(ben);

        duo.mail().done(letter, "D1", "2.2");
        assertThat(used(ben)).isZero();

        Places places = duo.house().getBean(Places.class);
        assertThat(places.take(workspace, duo.peers().id(), pair.couple())).isEmpty();
        duo.mail().done(letter, "D1", "2.2");
        assertThat(used(ben)).isEqualTo(1);
    }

    @Test
    void onceBothKnowTheirConversationSaysSo() {
        assertThat(redrawn()).isEmpty();

        tell(ben);

        assertThat(redrawn()).hasSize(1);
    }

    private List<Letter> redrawn() {
        return duo.talks(pair).stream()
                .filter(letter -> letter.operation() == Operation.UPDATE)
                .toList();
    }

    @Test
    void whoHasNoAccountAnyMoreHoldsNoPlace() {
        duo.mail().refused(letter(ben), "user_disabled");

        assertThat(used(ben)).isZero();
    }

    @Test
    void whoLooksForSomebodyElseMeanwhileIsFreeAtOnceAndNotTwice() {
        pairs.makeRoom(workspace, pair.id(), ben.id());
        pairs.makeRoom(workspace, pair.id(), ben.id());
        assertThat(used(ben)).isZero();
        Places places = duo.house().getBean(Places.class);
        assertThat(places.take(workspace, duo.peers().id(), pair.couple())).isEmpty();

        tell(ben);

        assertThat(used(ben)).as("somebody else's place now").isEqualTo(1);
    }

    @RepeatedTest(5)
    void beingToldAndLookingForSomebodyElseAtOnceFreesOnePlaceOnce() {
        Places places = duo.house().getBean(Places.class);
        places.allow(workspace, duo.peers().id(), ana.id(), 2);
        places.allow(workspace, duo.peers().id(), ben.id(), 2);
        assertThat(places.take(workspace, duo.peers().id(), pair.couple())).isEmpty();
        Letter letter = letter(ben);

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> duo.mail().done(letter, "D1", "2.2")),
                        CompletableFuture.runAsync(() -> pairs.makeRoom(workspace, pair.id(), ben.id())))
                .join();

        assertThat(used(ben)).isEqualTo(1);
    }

    private int used(Person person) {
        return duo.house().getBean(Places.class).used(workspace, duo.peers().id(), person.id());
    }

    @Test
    void aLetterThatCannotArriveTellsAsWell() {
        duo.mail().refused(letter(ben), "user_disabled");

        assertThat(pairs.knownTo(workspace, ben.id())).isEmpty();
    }

    @Test
    void theLetterToTheOtherOneChangesNothing() {
        tell(ana);

        assertThat(pairs.knownTo(workspace, ben.id())).hasSize(1);
    }

    @Test
    void anotherWorkspaceKnowsNothingOfIt() {
        WorkspaceId other = TestHouse.newWorkspace(duo.house()).id();

        assertThat(pairs.knownTo(other, ben.id())).isEmpty();
        assertThat(partners.in(other, pair.id(), ben.id())).isEmpty();
    }

    private void tell(Person reader) {
        duo.mail().done(letter(reader), "D1", "2.2");
    }

    private Letter letter(Person reader) {
        return duo.overs(pair).stream()
                .filter(letter -> letter.address().equals(reader.slackId()))
                .findFirst()
                .orElseThrow();
    }
}
