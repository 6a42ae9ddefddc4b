package dev.trellis.playground.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginTest {
    private final SameOrigin filter = new SameOrigin("127.0.0.1");

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "127.0.0.1:8080", "[::1]:8080", "localhost"})
    void loopbackNamesAreServed(String host) {
        assertThat(filter.check(get(host))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example:8080", "localhost.evil.example", "127.0.0.1.evil.example:80", "192.168.0.7:8080"})
    void anotherNameForThisAddressIsRefused(String host) {
        assertThat(filter.check(get(host))).extracting(HttpResponse::getStatus).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void aConfiguredHostIsServedAndInAContainerAnyIs() {
        assertThat(new SameOrigin("trellis.internal").check(get("trellis.internal:80")))
                .isNull();
        assertThat(new SameOrigin("0.0.0.0").check(get("whatever:80"))).isNull();
    }

    @Test
    void onlyThePlaygroundsOwnPagesMayChangeAnything() {
        assertThat(filter.check(post())).as("neither header").isNotNull();
        assertThat(filter.check(post().header("Sec-Fetch-Site", "cross-site"))).isNotNull();
        assertThat(filter.check(post().header("Sec-Fetch-Site", "same-site"))).isNotNull();
        assertThat(filter.check(post().header("Origin", "http://evil.example"))).isNotNull();
        assertThat(filter.check(post().header("Origin", "null"))).isNotNull();
        assertThat(filter.check(post().header("Origin", "http://localhost:9999")))
                .isNotNull();
        assertThat(filter.check(post().header("Sec-Fetch-Site", "same-origin"))).isNull();
        assertThat(filter.check(post().header("Origin", "http://localhost:8080")))
                .isNull();
    }

    @Test
    void programsThatBringATokenAreNotBrowsers() {
        assertThat(filter.check(HttpRequest.POST("/playground/api/chat.postMessage", "")))
                .isNull();
    }

    @Test
    void aWebsiteIsNoProgram() {
        for (String door : List.of("/playground/api/chat.postMessage", "/playground/hooks/actions/X")) {
            assertThat(filter.check(HttpRequest.POST(door, "").header("Origin", "http://evil.example")))
                    .isNotNull();
            assertThat(filter.check(HttpRequest.POST(door, "").header("Sec-Fetch-Site", "cross-site")))
                    .isNotNull();
        }
    }

    private static MutableHttpRequest<?> get(String host) {
        return HttpRequest.GET("/playground").header("Host", host);
    }

    private static MutableHttpRequest<?> post() {
        return HttpRequest.POST("/playground/say", "").header("Host", "localhost:8080");
    }
}
