package dev.trellis.playground.world.app;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The app's manifest.yml: from the jar, or from the folder Trellis was started in. */
@Singleton
public class Manifest {
    private final JsonObject manifest;

    Manifest() {
        this(read());
    }

    Manifest(JsonObject manifest) {
        this.manifest = manifest;
    }

    static Manifest of(String yaml) {
        var parsed = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return new Manifest(Json.GSON.toJsonTree(parsed).getAsJsonObject());
    }

    public String appName() {
        return Json.text(Json.object(manifest, "display_information"), "name");
    }

    public String appDescription() {
        return Json.text(Json.object(manifest, "display_information"), "description");
    }

    public String botName() {
        return Json.text(Json.object(features(), "bot_user"), "display_name");
    }

    public Set<String> scopes() {
        var scopes = Json.object(Json.object(manifest, "oauth_config"), "scopes");
        return Set.copyOf(Json.texts(Json.array(scopes, "bot")));
    }

    public List<Command> commands() {
        return Json.objects(Json.array(features(), "slash_commands"))
                .map(found -> new Command(
                        Json.text(found, "command"), Json.text(found, "description"), Json.text(found, "usage_hint")))
                .toList();
    }

    public List<Shortcut> shortcuts() {
        return Json.objects(Json.array(features(), "shortcuts"))
                .filter(found -> Json.text(found, "type").equals("global"))
                .map(found -> new Shortcut(
                        Json.text(found, "name"), Json.text(found, "callback_id"), Json.text(found, "description")))
                .toList();
    }

    public boolean homeTab() {
        return Json.flag(Json.object(features(), "app_home"), "home_tab_enabled");
    }

    public boolean messagesTab() {
        return Json.flag(Json.object(features(), "app_home"), "messages_tab_enabled");
    }

    public boolean messagesReadOnly() {
        return Json.flag(Json.object(features(), "app_home"), "messages_tab_read_only_enabled");
    }

    public boolean subscribesTo(String event) {
        return Json.texts(Json.array(subscriptions(), "bot_events")).contains(event);
    }

    /** Whether the app asked to hear of metadata of this type on its own messages. */
    public boolean subscribesToMetadata(String eventType) {
        return Json.objects(Json.array(subscriptions(), "metadata_subscriptions"))
                .anyMatch(subscription ->
                        names(subscription, "event_type", eventType) && names(subscription, "app_id", Ids.APP));
    }

    private JsonObject features() {
        return Json.object(manifest, "features");
    }

    private JsonObject subscriptions() {
        return Json.object(Json.object(manifest, "settings"), "event_subscriptions");
    }

    private static boolean names(JsonObject subscription, String field, String wanted) {
        var named = Json.text(subscription, field);
        return named.equals("*") || named.equals(wanted);
    }

    private static JsonObject read() {
        try (InputStream packaged = Manifest.class.getResourceAsStream("/manifest.yml");
                var reader = packaged == null
                        ? Files.newBufferedReader(Path.of("manifest.yml"))
                        : new InputStreamReader(packaged, StandardCharsets.UTF_8)) {
            var parsed = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return Json.GSON.toJsonTree(parsed).getAsJsonObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("manifest.yml is neither in the jar nor in this folder", unreadable);
        }
    }
}
