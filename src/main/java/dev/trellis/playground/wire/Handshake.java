package dev.trellis.playground.wire;

import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import dev.trellis.workspace.database.DatabaseReady;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Once Trellis listens and has its database: proves its address as Slack does, then lets events go. */
@Singleton
final class Handshake {
    private static final Logger LOG = LoggerFactory.getLogger(Handshake.class);
    private static final int BOTH = 2;

    /** A cold JVM may need longer than Slack waits, once. */
    private static final int TRIES = 3;

    private final Line line;
    private final EventQueue events;
    private final AtomicInteger heard = new AtomicInteger();

    Handshake(Line line, EventQueue events) {
        this.line = line;
        this.events = events;
    }

    @EventListener
    void listening(ServerStartupEvent event) {
        shake();
    }

    @EventListener
    void ready(DatabaseReady event) {
        shake();
    }

    private void shake() {
        if (heard.incrementAndGet() == BOTH) {
            Thread.ofVirtual().name("pretend-handshake").start(this::greet);
        }
    }

    private void greet() {
        var verified = IntStream.range(0, TRIES).anyMatch(attempt -> verified());
        if (!verified) {
            // Slack would not let anybody save such an address; here it is only said.
            LOG.warn("Trellis did not answer the pretend Slack's url_verification");
        }
        events.start();
    }

    private boolean verified() {
        var challenge = Ids.secret();
        var body = Json.with(Json.of("token", Payloads.TOKEN), "challenge", challenge);
        var answer = line.event("url_verification", Json.with(body, "type", "url_verification"), Map.of());
        return answer.ok() && answer.body().contains(challenge);
    }
}
