package dev.trellis.slack.door;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import dev.trellis.slack.SlackApi;
import dev.trellis.workspace.database.DatabaseReady;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** With {@code SLACK_APP_TOKEN} Trellis calls Slack and needs no public address; the answers are the same. */
@Singleton
@Requires(property = "trellis.slack.app-token")
class SocketMode {
    private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
    /** Slack opens few sockets a minute for one app. */
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final App bolt;
    private final SlackApi api;
    private final String token;
    private final AtomicReference<@Nullable SocketModeClient> open = new AtomicReference<>();

    SocketMode(App bolt, SlackApi api, @Property(name = "trellis.slack.app-token") String token) {
        this.bolt = bolt;
        this.api = api;
        this.token = token;
    }

    @EventListener
    void begin(DatabaseReady event) {
        Thread.ofVirtual().name("socket-mode").start(this::untilOpen);
    }

    @PreDestroy
    void close() throws IOException {
        SocketModeClient client = open.getAndSet(null);
        if (client != null) {
            client.close();
        }
    }

    private void untilOpen() {
        try {
            while (!opened()) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean opened() {
        try {
            SocketModeClient client = api.slack().socketMode(token, SocketModeClient.Backend.JavaWebSocket);
            SocketModeRequestParser parser = new SocketModeRequestParser(bolt.config());
            client.addWebSocketMessageListener(text ->
                    Thread.ofVirtual().start(() -> Envelope.open(() -> parser.parse(text), client, bolt)));
            client.setAutoReconnectEnabled(true);
            client.connect();
            open.set(client);
            LOG.info("Slack is connected by a socket");
            return true;
        } catch (IOException | IllegalStateException e) { // the latter when Slack says no
            LOG.warn(
                    "Slack gives no socket and is asked again: {}", e.getClass().getSimpleName());
            return false;
        }
    }
}
