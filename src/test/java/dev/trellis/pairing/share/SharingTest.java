package dev.trellis.pairing.share;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.State;
import dev.trellis.delivery.Subject;
import dev.trellis.pairing.EndReason;
import dev.trellis.pairing.Interrupted;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.Trio;
import dev.trellis.people.Person;
import dev.trellis.privacy.Artefact;
import dev.trellis.schedule.clock.WalkingClock;
import dev.trellis.workspace.GoalId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HouseTest
class SharingTest {
    private static final Shelf POEMS = new Shelf("poems", Artefact.REFLECTION);
    private static final Shelf SONGS = new Shelf("songs", Artefact.GOAL);

    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Sharing sharing;
    private final Trio trio;
    private final Writing poem;

    SharingTest(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.house = house;
        this.workspace = workspace;
        this.sharing = house.getBean(Sharing.class);
        this.trio = Trio.in(house, workspace);
        this.poem = POEMS.writing(workspace, trio.ana().id(), GoalId.make());
    }

    @Test
    void onlyTheAuthorReadsItUntilItIsSharedAndOnlyThePartnerThen() {
        assertThat(reads(trio.ana())).isTrue();
        assertThat(reads(trio.ben())).isFalse();

        assertThat(sharing.begin(poem, trio.pair().id())).isTrue();

        assertThat(reads(trio.ben())).isTrue();
        assertThat(reads(trio.cleo())).isFalse();
    }

    @Test
    void thePartnerIsToldOnceForEachTime() {
        sharing.begin(poem, trio.pair().id());
        sharing.begin(poem, trio.pair().id());
        assertThat(letters()).containsExactly("poems.shared to UBEN");

        sharing.end(poem, trio.pair().id());
        sharing.begin(poem, trio.pair().id());
        assertThat(letters()).containsExactly("poems.shared to UBEN", "poems.shared to UBEN");
    }

    @Test
    void aPartnerIsToldWhenTheyWorkAndOnceForAllThatHappenedOvernight() {
        at("2027-02-03T20:00:00Z");
        sharing.begin(poem, trio.pair().id());
        sharing.end(poem, trio.pair().id());
        sharing.begin(poem, trio.pair().id());

        assertThat(waiting()).hasSize(1).first().satisfies(letter -> {
            assertThat(letter.version()).isEqualTo(2);
            assertThat(letter.notBefore()).isEqualTo("2027-02-04T08:00:00Z");
        });
    }

    @Test
    void aPartnerIsToldAfterThePauseOfTheirPair() {
        at("2027-02-03T09:00:00Z");
        house.getBean(Interrupted.class)
                .pair(workspace, trio.pair().id(), trio.ben().id(), Instant.parse("2027-03-06T09:00:00Z"));

        sharing.begin(poem, trio.pair().id());

        assertThat(waiting())
                .hasSize(1)
                .first()
                .satisfies(letter -> assertThat(letter.notBefore()).isEqualTo("2027-03-08T08:00:00Z"));
    }

    @Test
    void whatIsTakenBackIsReadByNobodyElse() {
        sharing.begin(poem, trio.pair().id());
        UUID share = share();

        sharing.endAll(poem);

        assertThat(reads(trio.ben())).isFalse();
        assertThat(sharing.standing(workspace, POEMS, share)).isEmpty();
        assertThat(sharing.with(workspace, POEMS, trio.ben().id())).isEmpty();
        assertThat(sharing.pairsOf(workspace, List.of(poem.id()))).isEmpty();
    }

    @Test
    void onlyTheAuthorsOwnLivePairsCount() {
        Writing cleos = POEMS.writing(workspace, trio.cleo().id(), GoalId.make());
        assertThat(sharing.begin(cleos, trio.pair().id())).isFalse();
        assertThat(sharing.begin(poem, PairId.make())).isFalse();
        sharing.begin(poem, trio.pair().id());

        house.getBean(Pairs.class).end(workspace, trio.pair().id(), trio.ben().id(), EndReason.NO_FAULT);

        assertThat(reads(trio.ben())).isFalse();
        assertThat(sharing.standing(workspace, POEMS, share())).isEmpty();
    }

    @Test
    void whoWasNotToldOfTheEndReadsOnAndSharesWithNobody() {
        sharing.begin(poem, trio.pair().id());
        house.getBean(Pairs.class).end(workspace, trio.pair().id(), trio.ana().id(), EndReason.NO_FAULT);
        Writing bens = POEMS.writing(workspace, trio.ben().id(), GoalId.make());

        assertThat(reads(trio.ben())).isTrue();
        assertThat(sharing.begin(poem, trio.pair().id())).isFalse();
        assertThat(sharing.begin(bens, trio.pair().id())).isTrue();
        assertThat(sharing.mayRead(bens, trio.ana().id())).isFalse();
        assertThat(sharing.with(workspace, POEMS, trio.ana().id())).isEmpty();
    }

    @Test
    void aRoomSeesItsOwnThingsAndAPersonNotTheirOwn() {
        Writing song = SONGS.writing(workspace, trio.ben().id(), GoalId.make());
        sharing.begin(poem, trio.pair().id());
        sharing.begin(song, trio.pair().id());

        assertThat(sharing.with(workspace, POEMS, trio.ben().id()))
                .extracting(Share::writingId)
                .containsExactly(poem.id());
        assertThat(sharing.with(workspace, POEMS, trio.ana().id())).isEmpty();
        assertThat(sharing.with(workspace, SONGS, trio.ana().id()))
                .extracting(Share::writingId)
                .containsExactly(song.id());
        assertThat(sharing.standing(workspace, SONGS, share())).isEmpty();
        assertThat(sharing.pairsOf(workspace, List.of(poem.id())))
                .isEqualTo(Map.of(poem.id(), List.of(trio.pair().id())));
        assertThat(sharing.pairsOf(workspace, List.of())).isEmpty();
    }

    @Test
    void anotherWorkspaceSeesNothingOfIt() {
        sharing.begin(poem, trio.pair().id());
        WorkspaceId other = TestHouse.newWorkspace(house).id();

        assertThat(sharing.standing(other, POEMS, share())).isEmpty();
        assertThat(sharing.with(other, POEMS, trio.ben().id())).isEmpty();
        assertThat(sharing.pairsOf(other, List.of(poem.id()))).isEmpty();
        assertThat(sharing.begin(
                        POEMS.writing(other, trio.ana().id(), GoalId.make()),
                        trio.pair().id()))
                .isFalse();
    }

    private boolean reads(Person reader) {
        return sharing.mayRead(poem, reader.id());
    }

    private UUID share() {
        return house.getBean(ShareBook.class)
                .of(workspace, poem.id(), trio.pair().id());
    }

    private void at(String moment) {
        house.getBean(WalkingClock.class).jump(Instant.parse(moment));
    }

    private List<Letter> waiting() {
        return house.getBean(Outbox.class).find(workspace, new Subject("poems", share().toString())).stream()
                .filter(kept -> kept.state() == State.WAITING)
                .map(Kept::letter)
                .toList();
    }

    private List<String> letters() {
        return house.getBean(Outbox.class).find(workspace, new Subject("poems", share().toString())).stream()
                .map(Kept::letter)
                .map(letter -> letter.kind() + " to " + letter.address())
                .toList();
    }
}
