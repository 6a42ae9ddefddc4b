package dev.trellis.playground.wire;

import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import dev.trellis.workspace.database.DatabaseReady;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Once Trellis listens and has its database: proves its address as Slack does, then lets events go. */
@Singleton
final class Handshake {
    private static final int BOTH = 2;

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
        var challenge = Json.with(Json.of("token", Payloads.TOKEN), "challenge", Ids.secret());
        line.event("url_verification", Json.with(challenge, "type", "url_verification"), Map.of());
        events.start();
    }
}
