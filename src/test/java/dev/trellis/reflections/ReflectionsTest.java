package dev.trellis.reflections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.pairing.EndReason;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.Trio;
import dev.trellis.pairing.share.ShareBook;
import dev.trellis.people.Person;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.ReflectionId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class ReflectionsTest {
    private final ApplicationContext house;
    private final Reflections reflections;
    private final WorkspaceId workspace;
    private final Person ana;
    private final Person ben;
    private final Person cleo;
    private final Pair pair;

    ReflectionsTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.reflections = house.getBean(Reflections.class);
        this.workspace = workspace;
        Trio trio = Trio.in(house, workspace);
        this.ana = trio.ana();
        this.ben = trio.ben();
        this.cleo = trio.cleo();
        this.pair = trio.pair();
    }

    @Test
    void aReflectionComesBackExactlyAndOnlyToItsAuthor() {
        String wild = "\u202e<!here> *Mut* 😀\u0000 " + (char) 0xDE00;
        ReflectionId id = keep(wild, Optional.empty());

        assertThat(reflections.read(workspace, ana.id(), id))
                .map(ReadReflection::words)
                .contains(wild);
        assertThat(reflections.read(workspace, ben.id(), id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u200b", "\u0000"})
    void nothingToReadIsRefused(String words) {
        assertThat(reflections.keep(workspace, ana.id(), thought(words), Optional.empty()))
                .isEqualTo(new ReflectionKept.Refused(ThoughtRefusal.EMPTY));
    }

    @Test
    void threeThousandCodePointsFitAndOneMoreDoesNot() {
        String most = "😀".repeat(Thought.MAX);

        assertThat(reflections.keep(workspace, ana.id(), thought(most), Optional.empty()))
                .isInstanceOf(ReflectionKept.Kept.class);
        assertThat(reflections.keep(workspace, ana.id(), thought(most + "x"), Optional.empty()))
                .isEqualTo(new ReflectionKept.Refused(ThoughtRefusal.TOO_LONG));
    }

    @Test
    void theTimelineHasTheNewestFirstAndNoWords() {
        ReflectionId first = keep("one", Optional.empty());
        ReflectionId second = keep("two", Optional.empty());

        assertThat(reflections.mine(workspace, ana.id()))
                .extracting(own -> own.reflection().id())
                .containsExactly(second, first);
        assertThat(reflections.mine(workspace, ana.id()).toString()).doesNotContain("one", "two");
    }

    @Test
    void aSharedOneIsReadByThePartnerUntilItIsTakenBack() {
        ReflectionId id = keep("Listen more", Optional.of(pair.id()));

        assertThat(reflections.read(workspace, ben.id(), id))
                .map(ReadReflection::words)
                .contains("Listen more");
        assertThat(reflections.read(workspace, cleo.id(), id)).isEmpty();
        assertThat(reflections.sharedWith(workspace, ben.id()))
                .extracting(SharedReflection::reflection)
                .containsExactly(id);
        assertThat(letters(id)).isEqualTo(1);

        reflections.unshare(workspace, ana.id(), id, pair.id());
        assertThat(reflections.read(workspace, ben.id(), id)).isEmpty();
        assertThat(reflections.shared(workspace, share(id))).isEmpty();

        reflections.share(workspace, ana.id(), id, pair.id());
        reflections.share(workspace, ana.id(), id, pair.id());
        assertThat(letters(id)).isEqualTo(2);
        assertThat(reflections.shared(workspace, share(id)))
                .map(SharedReflection::author)
                .contains(ana.id());
    }

    @Test
    void whatIsPutAwayLeavesTheListAndThePartnerAndComesBackPrivate() {
        ReflectionId id = keep("Listen more", Optional.of(pair.id()));

        reflections.putAway(workspace, ana.id(), id);
        assertThat(reflections.mine(workspace, ana.id())).isEmpty();
        assertThat(reflections.read(workspace, ben.id(), id)).isEmpty();

        assertThat(reflections.takeBack(workspace, ana.id(), id))
                .map(OwnReflection::sharedWith)
                .get()
                .asList()
                .isEmpty();
        assertThat(reflections.read(workspace, ana.id(), id))
                .map(ReadReflection::words)
                .contains("Listen more");
    }

    @Test
    void anEndedPairReadsNothingMore() {
        ReflectionId id = keep("Listen more", Optional.of(pair.id()));

        house.getBean(Pairs.class).end(workspace, pair.id(), ben.id(), EndReason.NO_FAULT);

        assertThat(reflections.read(workspace, ben.id(), id)).isEmpty();
        assertThat(reflections.read(workspace, ana.id(), id)).isPresent();
    }

    @Test
    void nobodyTouchesAnotherPersonsReflection() {
        ReflectionId id = keep("Listen more", Optional.empty());

        assertThat(reflections.share(workspace, ben.id(), id, pair.id())).isEmpty();
        assertThat(reflections.putAway(workspace, ben.id(), id)).isEmpty();
        assertThat(reflections.read(workspace, ben.id(), id)).isEmpty();
    }

    @Test
    void anotherWorkspaceSeesNothingOfIt() {
        ReflectionId id = keep("Listen more", Optional.of(pair.id()));
        WorkspaceId elsewhere = TestHouse.newWorkspace(house).id();

        assertThat(reflections.mine(elsewhere, ana.id())).isEmpty();
        assertThat(reflections.read(elsewhere, ana.id(), id)).isEmpty();
        assertThat(reflections.sharedWith(elsewhere, ben.id())).isEmpty();
        assertThat(reflections.putAway(elsewhere, ana.id(), id)).isEmpty();
    }

    @Test
    void theQuestionTurnsWithEveryReflection() {
        assertThat(reflections.question(workspace, cleo.id())).isEqualTo(Question.START);
        keep("one", Optional.empty());
        assertThat(reflections.question(workspace, ana.id())).isEqualTo(Question.MIDDLE);
        keep("two", Optional.empty());
        assertThat(reflections.question(workspace, ana.id())).isEqualTo(Question.END);
    }

    private ReflectionId keep(String words, Optional<PairId> with) {
        var outcome = reflections.keep(workspace, ana.id(), thought(words), with);
        return ((ReflectionKept.Kept) outcome).reflection().reflection().id();
    }

    private long letters(ReflectionId id) {
        return house.getBean(Outbox.class)
                .find(workspace, new Subject("reflections", share(id).toString()))
                .size();
    }

    private UUID share(ReflectionId id) {
        return house.getBean(ShareBook.class).of(workspace, id.value(), pair.id());
    }

    private static Thought thought(String words) {
        return new Thought(words, Optional.empty());
    }
}
