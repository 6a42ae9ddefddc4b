package dev.trellis.playground.wire.reply;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.net.URI;

/** Where Trellis listens: on the server that also serves the playground, over real HTTP all the same. */
@Singleton
public class Target {
    private final BeanProvider<EmbeddedServer> server;
    private final String path;

    Target(
            BeanProvider<EmbeddedServer> server,
            @Value("${trellis.playground.request-path:/slack/events}") String path) {
        this.server = server;
        this.path = path;
    }

    public URI requests() {
        return URI.create(base() + path);
    }

    /** Scheme, host and port of the pretend Slack itself. */
    public String base() {
        return "http://127.0.0.1:" + server.get().getPort();
    }
}
