package dev.trellis.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.privacy.keys.SealBroken;
import dev.trellis.workspace.GoalId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class WordsTest {
    private final Words words;
    private final WorkspaceId workspace;
    private final PersonId ana = PersonId.make();
    private final Place place = Place.of("goal", "text", GoalId.make());

    WordsTest(Words words, WorkspaceId workspace) {
        this.words = words;
        this.workspace = workspace;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Run a retro by 12 March",
                "\uD83D\uDC69\u200D\uD83D\uDCBB and \u05E9\u05DC\u05D5\u05DD",
                "a\u0000b",
                "half \uD83D of a pair",
                "\uDC00\uD800",
                "<!channel> & 'quotes' \\ \r\n\t"
            })
    void wordsComeBackExactly(String text) {
        var sealed = words.seal(workspace, ana, place, text);

        assertThat(words.open(workspace, ana, place, sealed)).contains(text);
    }

    @Test
    void fortyThousandEmojiComeBackExactly() {
        var text = "\uD83C\uDF33".repeat(40_000);

        assertThat(words.open(workspace, ana, place, words.seal(workspace, ana, place, text)))
                .contains(text);
    }

    @Test
    void sealedTextShowsNothingAndIsNeverTheSameTwice() {
        var first = words.seal(workspace, ana, place, "the secret");

        assertThat(first).doesNotContain("secret").isNotEqualTo(words.seal(workspace, ana, place, "the secret"));
    }

    @Test
    void wordsOpenOnlyAtTheirPlace() {
        var sealed = words.seal(workspace, ana, place, "mine");

        assertThatThrownBy(() -> words.open(workspace, ana, Place.of("goal", "text", GoalId.make()), sealed))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> words.open(workspace, ana, Place.of("goal", "measure", place.row()), sealed))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void anotherPersonsKeyOpensNothing() {
        var sealed = words.seal(workspace, ana, place, "mine");
        var ben = PersonId.make();
        words.seal(workspace, ben, place, "his");

        assertThat(words.open(workspace, ben, place, sealed)).isEmpty();
    }

    @Test
    void theSamePersonInAnotherWorkspaceOpensNothing(ApplicationContext house) {
        var sealed = words.seal(workspace, ana, place, "mine");
        var other = TestHouse.newWorkspace(house).id();

        assertThat(words.open(other, ana, place, sealed)).isEmpty();
    }

    @Test
    void erasedWordsStayGoneWhenThePersonWritesAgain() {
        var sealed = words.seal(workspace, ana, place, "before");

        words.erase(workspace, ana);

        assertThat(words.open(workspace, ana, place, sealed)).isEmpty();
        var later = words.seal(workspace, ana, place, "after");
        assertThat(words.open(workspace, ana, place, later)).contains("after");
        assertThat(words.open(workspace, ana, place, sealed)).isEmpty();
    }

    @Test
    void twoFirstWordsOfAPersonAtTheSameMomentBothOpen() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 10; round++) {
            var person = PersonId.make();
            var start = new CountDownLatch(1);
            try (var threads = Executors.newFixedThreadPool(2)) {
                Callable<String> write = () -> {
                    start.await();
                    return words.seal(workspace, person, place, "at once");
                };
                var sealed = List.of(threads.submit(write), threads.submit(write));
                start.countDown();
                for (var each : sealed) {
                    assertThat(words.open(workspace, person, place, each.get())).contains("at once");
                }
            }
        }
    }
}
