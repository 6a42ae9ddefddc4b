package dev.trellis.start;

import dev.trellis.workspace.StartRefused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where Trellis listens and how much it says. */
record ServerSide(int port, int managementPort, String host, Map<String, Object> properties) {
    private static final String LOOPBACK = "127.0.0.1";
    private static final Set<String> LOOPBACKS = Set.of(LOOPBACK, "localhost", "::1");
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::");
    private static final String USUAL = "INFO";
    private static final Set<String> LEVELS = Set.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "OFF");

    static ServerSide read(Variables variables, boolean pretend) {
        int port = variables.number("PORT", 8080, 65_535);
        int managementPort = variables.number("TRELLIS_MANAGEMENT_PORT", 8081, 65_535);
        var host = pretend ? variables.text("TRELLIS_PLAYGROUND_HOST", LOOPBACK) : "0.0.0.0";
        var properties = new HashMap<String, Object>();
        properties.put("micronaut.server.port", port);
        properties.put("micronaut.server.host", host);
        properties.put("endpoints.all.port", managementPort);
        // Micronaut sets up logging anew for any level it is given, and whoever logs meanwhile is heard at DEBUG.
        if (!level(variables).equals(USUAL)) properties.put("logger.levels.dev.trellis", level(variables));
        variables
                .text("TRELLIS_PUBLIC_URL", "https?://[^\\s?#]+", "the http(s) address where browsers reach Trellis")
                .ifPresent(url -> properties.put("trellis.public-url", url.replaceFirst("/+$", "")));
        variables
                .text("TRELLIS_IMPORT_TOKEN", "\\S{16,}", "at least 16 characters without spaces")
                .ifPresent(token -> properties.put("trellis.import-token", token));
        return new ServerSide(port, managementPort, host, properties);
    }

    /** Where this process reaches itself. */
    String loopback() {
        var own = EVERYWHERE.contains(host) ? LOOPBACK : host;
        return "http://" + (own.contains(":") ? "[" + own + "]" : own) + ":" + port;
    }

    /** Where a browser reaches it: on this machine, unless it listens at one other address alone. */
    String browsable() {
        boolean here = EVERYWHERE.contains(host) || LOOPBACKS.contains(host);
        return here ? "http://localhost:" + port : loopback();
    }

    List<String> warnings(boolean pretend) {
        if (!pretend || LOOPBACKS.contains(host)) return List.of();
        return List.of("TRELLIS_PLAYGROUND_HOST lets everyone who reaches " + host + " be anyone in the playground.");
    }

    private static String level(Variables variables) {
        var level = variables.text("TRELLIS_LOG_LEVEL", USUAL);
        if (LEVELS.contains(level)) return level;
        throw new StartRefused("TRELLIS_LOG_LEVEL must be TRACE, DEBUG, INFO, WARN, ERROR or OFF.");
    }
}
