package dev.trellis.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.pairing.EndReason;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.Trio;
import dev.trellis.pairing.share.ShareBook;
import dev.trellis.people.Person;
import dev.trellis.workspace.GoalId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HouseTest
class GoalsTest {
    private final ApplicationContext house;
    private final Goals goals;
    private final Outbox outbox;
    private final WorkspaceId workspace;
    private final Person ana;
    private final Person ben;
    private final Person cleo;
    private final Pair pair;

    GoalsTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.goals = house.getBean(Goals.class);
        this.outbox = house.getBean(Outbox.class);
        this.workspace = workspace;
        Trio trio = Trio.in(house, workspace);
        this.ana = trio.ana();
        this.ben = trio.ben();
        this.cleo = trio.cleo();
        this.pair = trio.pair();
    }

    @Test
    void aGoalComesBackExactlyAsItWasWritten() {
        String wild = "\u202eÜbe <!channel> & *Stern* 😀\u0000\nzweite Zeile " + (char) 0xD83D;
        GoalWords words = new GoalWords(wild, "three retros", Optional.of(LocalDate.of(2099, 3, 12)), "ask Cleo");

        GoalId id = kept(goals.set(workspace, ana.id(), words)).goal().id();

        assertThat(goals.own(workspace, ana.id(), id)).map(OwnGoal::words).contains(words);
    }

    @Test
    void theSameWordsTwiceAreTwoGoalsInOrder() {
        set("Run a retro");
        set("Run a retro");
        set("Learn SQL");

        assertThat(texts()).containsExactly("Run a retro", "Run a retro", "Learn SQL");
    }

    @Test
    void aRefusedGoalLeavesNothingBehind() {
        assertThat(goals.set(workspace, ana.id(), GoalWords.of("x".repeat(40_000))))
                .isEqualTo(new GoalSet.Refused(GoalRefusal.TEXT_TOO_LONG));
        assertThat(texts()).isEmpty();
    }

    @Test
    void otherWordsReplaceTheGoalAndKeepWhoMayReadIt() {
        GoalId id = set("Run a retro");
        goals.share(workspace, ana.id(), id, pair.id());

        OwnGoal reworded = kept(goals.reword(workspace, ana.id(), id, GoalWords.of("Run two retros")));

        assertThat(reworded.goal().version()).isEqualTo(2);
        assertThat(reworded.sharedWith()).containsExactly(pair.id());
        assertThat(goals.read(workspace, ben.id(), id))
                .map(own -> own.words().text())
                .contains("Run two retros");
    }

    @Test
    void theSameWordsAreNoNewVersion() {
        GoalId id = set("Run a retro");

        assertThat(kept(goals.reword(workspace, ana.id(), id, GoalWords.of("Run a retro")))
                        .goal()
                        .version())
                .isEqualTo(1);
    }

    @Test
    void onlyTheAuthorReadsItUntilItIsSharedAndAfterItIsUnshared() {
        GoalId id = set("Run a retro");
        assertThat(goals.read(workspace, ben.id(), id)).isEmpty();

        goals.share(workspace, ana.id(), id, pair.id());
        assertThat(goals.read(workspace, ben.id(), id)).isPresent();
        assertThat(goals.read(workspace, cleo.id(), id)).isEmpty();
        assertThat(goals.sharedWith(workspace, ben.id())).containsExactly(new SharedGoal(id, ana.id(), pair.id()));
        assertThat(goals.sharedWith(workspace, ana.id())).isEmpty();

        goals.unshare(workspace, ana.id(), id, pair.id());
        assertThat(goals.read(workspace, ben.id(), id)).isEmpty();
        assertThat(goals.sharedWith(workspace, ben.id())).isEmpty();
    }

    @Test
    void thePartnerIsToldOnceForEachTimeItIsShared() {
        GoalId id = set("Run a retro");

        goals.share(workspace, ana.id(), id, pair.id());
        goals.share(workspace, ana.id(), id, pair.id());
        UUID share = house.getBean(ShareBook.class).of(workspace, id.value(), pair.id());
        assertThat(letters(share))
                .extracting(letter -> letter.letter().address())
                .containsExactly("UBEN");

        goals.unshare(workspace, ana.id(), id, pair.id());
        assertThat(goals.shared(workspace, share)).isEmpty();
        goals.share(workspace, ana.id(), id, pair.id());
        assertThat(letters(share)).hasSize(2);
        assertThat(goals.shared(workspace, share)).contains(new SharedGoal(id, ana.id(), pair.id()));
        assertThat(goals.shared(TestHouse.newWorkspace(house).id(), share)).isEmpty();
    }

    @Test
    void aGoalCannotBeSharedWithAPairThatIsOverOrNotOnesOwn() {
        GoalId id = set("Run a retro");
        GoalId cleos = kept(goals.set(workspace, cleo.id(), GoalWords.of("Sleep")))
                .goal()
                .id();

        assertThat(goals.share(workspace, cleo.id(), cleos, pair.id())).isInstanceOf(GoalShared.PairOver.class);
        assertThat(goals.share(workspace, ben.id(), id, pair.id())).isInstanceOf(GoalShared.NotYours.class);

        goals.share(workspace, ana.id(), id, pair.id());
        house.getBean(Pairs.class).end(workspace, pair.id(), ben.id(), EndReason.NO_FAULT);
        assertThat(goals.read(workspace, ben.id(), id)).isEmpty();
        assertThat(goals.share(workspace, ben.id(), set(ben, "Write more"), pair.id()))
                .isInstanceOf(GoalShared.PairOver.class);
    }

    @Test
    void whoDoesNotKnowYetThatThePairEndedReadsWhatTheyCouldReadUntilTheyAreTold() {
        GoalId id = set("Run a retro");
        goals.share(workspace, ana.id(), id, pair.id());

        house.getBean(Pairs.class).end(workspace, pair.id(), ana.id(), EndReason.NO_FAULT);

        assertThat(goals.read(workspace, ben.id(), id)).isPresent();
        assertThat(goals.share(workspace, ana.id(), set("Sleep"), pair.id())).isInstanceOf(GoalShared.PairOver.class);
    }

    @Test
    void whatIsDroppedIsNoLongerSharedAndCanBeTakenUpAgain() {
        GoalId id = set("Run a retro");
        goals.share(workspace, ana.id(), id, pair.id());

        assertThat(goals.drop(workspace, ana.id(), id)).get().satisfies(own -> {
            assertThat(own.goal().state()).isEqualTo(GoalState.DROPPED);
            assertThat(own.sharedWith()).isEmpty();
            assertThat(own.words().text()).isEqualTo("Run a retro");
        });
        assertThat(goals.read(workspace, ben.id(), id)).isEmpty();
        assertThat(goals.done(workspace, ana.id(), id))
                .map(own -> own.goal().state())
                .contains(GoalState.DROPPED);
        assertThat(goals.takeUp(workspace, ana.id(), id))
                .map(own -> own.goal().open())
                .contains(true);
    }

    @Test
    void nobodyMovesAnotherPersonsGoal() {
        GoalId id = set("Run a retro");

        assertThat(goals.done(workspace, ben.id(), id)).isEmpty();
        assertThat(goals.drop(workspace, ben.id(), id)).isEmpty();
        assertThat(goals.own(workspace, ben.id(), id)).isEmpty();
        assertThat(goals.reword(workspace, ben.id(), id, GoalWords.of("Mine"))).isInstanceOf(GoalSet.Over.class);
    }

    @Test
    void anotherWorkspaceSeesNothingOfIt() {
        GoalId id = set("Run a retro");
        goals.share(workspace, ana.id(), id, pair.id());
        WorkspaceId elsewhere = TestHouse.newWorkspace(house).id();

        assertThat(goals.mine(elsewhere, ana.id())).isEmpty();
        assertThat(goals.own(elsewhere, ana.id(), id)).isEmpty();
        assertThat(goals.read(elsewhere, ben.id(), id)).isEmpty();
        assertThat(goals.sharedWith(elsewhere, ben.id())).isEmpty();
        assertThat(goals.done(elsewhere, ana.id(), id)).isEmpty();
    }

    private GoalId set(String text) {
        return set(ana, text);
    }

    private GoalId set(Person author, String text) {
        return kept(goals.set(workspace, author.id(), GoalWords.of(text)))
                .goal()
                .id();
    }

    private static OwnGoal kept(GoalSet outcome) {
        return ((GoalSet.Kept) outcome).goal();
    }

    private List<String> texts() {
        return goals.mine(workspace, ana.id()).stream()
                .map(own -> own.words().text())
                .toList();
    }

    private List<Kept> letters(UUID share) {
        return outbox.find(workspace, new Subject("goals", share.toString()));
    }
}
