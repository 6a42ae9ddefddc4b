package dev.trellis.playground.page;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other sites out of the playground: its name must be a loopback one or the configured one (against DNS rebinding),
 * and only its own pages may change anything.
 */
@ServerFilter({"/playground", "/playground/**"})
@Requires(property = "trellis.playground.enabled", value = "true")
final class SameOrigin {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::");
    private static final String SITE = "Sec-Fetch-Site";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final String host;

    SameOrigin(@Value("${micronaut.server.host:127.0.0.1}") String host) {
        this.host = host;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        if (forPrograms(request)) {
            return null;
        }
        return knownHost(request) && (READING.contains(request.getMethod()) || ownPage(request))
                ? null
                : HttpResponse.status(HttpStatus.FORBIDDEN).body("The playground answers only its own pages.");
    }

    @ResponseFilter
    void seal(MutableHttpResponse<?> response) {
        response.header("Content-Security-Policy", POLICY);
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "no-referrer");
        response.header("Cross-Origin-Opener-Policy", "same-origin");
        response.header("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** Slack's Web API and response URLs, which check a token of their own; browsers, who say where they are, are none. */
    private static boolean forPrograms(HttpRequest<?> request) {
        boolean door = request.getPath().startsWith("/playground/api/")
                || request.getPath().startsWith("/playground/hooks/");
        return door
                && !request.getHeaders().contains(HttpHeaders.ORIGIN)
                && !request.getHeaders().contains(SITE);
    }

    private boolean knownHost(HttpRequest<?> request) {
        String asked = name(request.getHeaders().get(HttpHeaders.HOST));
        // Listening on every address is for containers, whose outer name the program cannot know.
        return EVERYWHERE.contains(host) || LOOPBACK.contains(asked) || asked.equals(host);
    }

    private static boolean ownPage(HttpRequest<?> request) {
        String site = request.getHeaders().get(SITE);
        String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        boolean sameSite = site == null || site.equals("same-origin");
        boolean sameOrigin =
                origin == null || authority(origin).equals(request.getHeaders().get(HttpHeaders.HOST));
        return sameSite && sameOrigin && (site != null || origin != null);
    }

    private static String authority(String origin) {
        return origin.replaceFirst("^https?://", "");
    }

    private static String name(@Nullable String hostHeader) {
        return hostHeader == null ? "" : hostHeader.replaceFirst(":\\d+$", "");
    }
}
