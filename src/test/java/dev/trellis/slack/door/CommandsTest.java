package dev.trellis.slack.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.TestHouse;
import dev.trellis.slack.SlackCommand;
import dev.trellis.workspace.Workspaces;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
    private final Door door = Door.OPEN;

    @BeforeEach
    void forget() {
        door.handlers.heard.clear();
        door.slack.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "/door, '', bare",
        "/door, '   ', bare",
        "/door, keep, 'kept '",
        "/door, '  KEEP   two  words ', 'kept two  words'",
        "/free, 'Run a retro', 'free Run a retro'",
        "/free, 'keep', 'free keep'",
        "/free, 'Q&amp;A, &amp;lt; is less', 'free Q&A, &lt; is less'",
        "/free, 'Q&A <b>', 'free Q&A <b>'"
    })
    void theLongestIdThatTheWordsBeginWithAnswers(String command, String text, String answer) {
        assertThat(door.command(command, text).body()).contains("\"" + answer + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/door, keepsake, keepsake",
        "/door, 'nonsense and more', nonsense",
        "/door, '<!channel> x', &lt;!channel&gt;",
        "/never, x, x"
    })
    void wordsThatAreNobodysAreNamedWithTheUsage(String command, String text, String word) {
        assertThat(door.command(command, text).body())
                .contains(command + " does not know \\\"" + word + "\\\".", "Nothing was done.");
        assertThat(door.handlers.heard).isEmpty();
    }

    @Test
    void aWordWithoutAnEndIsCut() {
        assertThat(door.command("/door", "x".repeat(40_000)).body())
                .contains("\\\"" + "x".repeat(29) + "…\\\"")
                .hasSizeLessThan(2_000);
    }

    @ParameterizedTest
    @CsvSource({
        "/free, delete, /free",
        "/free, 'Edit 2', /free",
        "/free, '?', /free",
        "/door, 'keep undo #3', /door keep"
    })
    void whatOtherProgramsAreToldToDoIsNotKept(String command, String text, String answering) {
        assertThat(door.command(command, text).body()).contains(answering + " does not know", "/door keep this");
        assertThat(door.handlers.heard).isEmpty();
    }

    @Test
    void aSentenceMayBeginWithSuchAWord() {
        assertThat(door.command("/free", "Delete nothing for a year").body()).contains("free Delete nothing");
    }

    @ParameterizedTest
    @CsvSource({"/door, help", "/door, HELP", "/free, help"})
    void helpSaysWhatThereIsWithAnExample(String command, String text) {
        assertThat(door.command(command, text).body()).contains("What " + command + " can do", "/door keep this");
    }

    @Test
    void whoeverAnswersKnowsWhoSpeaksAndWhere() {
        door.command("/door", "keep x", Map.of("channel_id", "C7"));

        SlackCommand.Typed typed = (SlackCommand.Typed) door.handlers.heard.getFirst();
        assertThat(typed.by().user()).isEqualTo("UANA");
        assertThat(typed.by().workspace()).isEqualTo(door.workspace.id());
        assertThat(typed.channel()).isEqualTo("C7");
    }

    @Test
    void aModalOpensWithinTheRequest() {
        assertThat(door.command("/door", "open").body()).isEmpty();

        assertThat(door.slack.asked("/api/views.open")).singleElement().satisfies(asked -> {
            assertThat(asked.authorization()).isEqualTo("Bearer " + TestHouse.TOKEN);
            assertThat(asked.body()).contains("trigger_id=X", "A form");
        });
    }

    @Test
    void aWorkspaceThatIsNotOursIsTurnedAwayPolitely() {
        assertThat(door.command("/door", "", Map.of("team_id", "TOTHER")).body())
                .contains("serves only members of the workspace");
        assertThat(door.command("/door", "", Map.of("api_app_id", "A2")).body())
                .contains("serves only members of the workspace");
        assertThat(door.handlers.heard).isEmpty();
    }

    @Test
    void aWorkspaceWhoseTokenSlackRefusedHearsWhatToDo() {
        var paused = TestHouse.newWorkspace(door.house, "TPAUSED");
        door.house.getBean(Workspaces.class).pause(paused.id(), "token_revoked");

        assertThat(door.command("/door", "", Map.of("team_id", "TPAUSED")).body())
                .contains("Ask whoever installed it to install it again.");
        assertThat(door.handlers.heard).isEmpty();
    }
}
