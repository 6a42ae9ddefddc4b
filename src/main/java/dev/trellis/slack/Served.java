package dev.trellis.slack;

import dev.trellis.workspace.database.OpenDatabase;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells who waits for it that Trellis listens; where the database opens later, nobody has asked anything yet. */
@Singleton
record Served(List<WhenServed> waiting, OpenDatabase database) {
    @EventListener
    void listening(ServerStartupEvent event) {
        if (database.isReady()) {
            waiting.forEach(WhenServed::served);
        }
    }
}
