package dev.trellis;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import dev.trellis.slack.SlackEvent;
import dev.trellis.slack.SlackHandlers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manifest and the screens against what answers them. */
@HouseTest
class HandlersTest {
    private static final Pattern PRESSED = Pattern.compile("Button\\s*\\.(?:press|menu|day|moment)\\(\\s*\"([^\"]+)\"");

    private final SlackHandlers handlers;
    private final Manifest manifest = Manifest.read();

    HandlersTest(SlackHandlers handlers) {
        this.handlers = handlers;
    }

    @Test
    void everyCommandOfTheManifestIsAnsweredAndTheOtherWayRound() {
        Set<String> answered = handlers.commands().keySet().stream()
                .map(command -> command.replaceAll(" .*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(answered).isEqualTo(named("features.slash_commands", "command"));
    }

    @Test
    void everyCommandSaysItsUsageAndStandsInTheManifestsHint() {
        assertThat(handlers.commands().values())
                .allSatisfy(command ->
                        assertThat(command.usage()).as(command.command()).isNotEmpty());
        assertThat(handlers.commands().keySet())
                .filteredOn(command -> command.startsWith("/mentoring "))
                .allSatisfy(command ->
                        assertThat(hint("/mentoring")).contains(" " + command.substring("/mentoring ".length()) + " "));
    }

    @Test
    void everyShortcutOfTheManifestIsAnsweredAndTheOtherWayRound() {
        assertThat(new TreeSet<>(handlers.shortcuts())).isEqualTo(named("features.shortcuts", "callback_id"));
    }

    @Test
    void everyEventOfTheManifestIsHeardAndTheOtherWayRound() {
        Set<String> heard =
                handlers.events().stream().map(HandlersTest::type).collect(Collectors.toCollection(TreeSet::new));

        assertThat(heard).isEqualTo(new TreeSet<>(manifest.texts("settings.event_subscriptions.bot_events")));
    }

    @Test
    void everyButtonThatIsDrawnIsAnswered() throws IOException {
        assertThat(handlers.buttons()).containsAll(drawn());
    }

    /** Slack asks one address for all of them, and not at all without it. */
    @Test
    void whatIsSearchedHasAnAddressToAskAndTheOtherWayRound() {
        assertThat(handlers.searches()).isNotEmpty();
        assertThat(manifest.text("settings.interactivity.message_menu_options_url"))
                .isEqualTo(manifest.text("settings.interactivity.request_url"));
    }

    /** Between spaces, as it is shown while somebody types. */
    private String hint(String command) {
        return manifest.entries("features.slash_commands").stream()
                .filter(entry -> command.equals(entry.get("command")))
                .map(entry -> String.valueOf(entry.get("usage_hint")))
                .findFirst()
                .orElseThrow()
                .replace("]", " ");
    }

    private Set<String> named(String path, String field) {
        return manifest.entries(path).stream()
                .map(entry -> String.valueOf(entry.get(field)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Slack's name of an event, as its class says it. */
    private static String type(SlackEvent<?> handler) {
        return GsonFactory.createSnakeCase().fromJson("{}", handler.type()).getType();
    }

    private static Set<String> drawn() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(HandlersTest::drawnIn)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> drawnIn(Path file) {
        try {
            return PRESSED.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
