package dev.trellis.slack.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.trellis.playground.limits.BlockKit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what Slack would be given with {@code src/test/resources/screens/<room>/<name>.json}. After a change that is
 * meant, run the test with {@code -Dgolden.update=true} and read the difference before committing it.
 */
public final class Golden {
    /** What a lock screen shows of a message; its first line must work alone within it. */
    private static final int NOTIFICATION = 90;

    private static final Path SCREENS = Path.of("src/test/resources/screens");
    private static final Gson SLACK = GsonFactory.createSnakeCase();
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Golden() {}

    /** A message; its first line is also checked to fit a notification. */
    public static void check(String name, Message message) {
        assertFirstLineFits(message);
        JsonElement json = SLACK.toJsonTree(message);
        assertThat(BlockKit.message(json.getAsJsonObject()))
                .as("what Slack refuses in %s", name)
                .isEmpty();
        compare(name, json);
    }

    /** A modal or a Home tab. */
    public static void check(String name, View view) {
        JsonElement json = SLACK.toJsonTree(view);
        assertThat(BlockKit.view(json.getAsJsonObject()))
                .as("what Slack refuses in %s", name)
                .isEmpty();
        compare(name, json);
    }

    /** Anything else that is already JSON. */
    public static void check(String name, String json) {
        compare(name, JsonParser.parseString(json));
    }

    /** The first line says enough within the 90 code points that a notification shows. */
    public static void assertFirstLineFits(Message message) {
        String first = message.text().lines().findFirst().orElse("");
        assertThat(Shown.length(first))
                .as("length of the first line: %s", first)
                .isLessThanOrEqualTo(NOTIFICATION);
    }

    /** The SDK spells out every style that a text does not have; Slack reads a missing one the same way. */
    private static JsonElement withoutFalseStyles(JsonElement json) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(Golden::withoutFalseStyles);
        } else if (json.isJsonObject()) {
            json.getAsJsonObject().entrySet().forEach(entry -> {
                if (entry.getKey().equals("style") && entry.getValue().isJsonObject()) {
                    entry.getValue()
                            .getAsJsonObject()
                            .entrySet()
                            .removeIf(style -> !style.getValue().getAsBoolean());
                }
                withoutFalseStyles(entry.getValue());
            });
        }
        return json;
    }

    private static void compare(String name, JsonElement actual) {
        Path file = SCREENS.resolve(name + ".json");
        String text = PRETTY.toJson(withoutFalseStyles(actual)) + "\n";
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text, UTF_8);
            }
            assertThat(file)
                    .as("golden file; -Dgolden.update=true writes it")
                    .exists()
                    .content(UTF_8)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
