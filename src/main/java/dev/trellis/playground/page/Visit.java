package dev.trellis.playground.page;

import dev.trellis.playground.page.where.Address;
import io.micronaut.http.HttpRequest;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a request says: parameters of its address or of its form, each maybe more than once. */
record Visit(Map<String, List<String>> parameters) {
    private static final int MOST_PARAMETERS = 2_000;

    static Visit query(HttpRequest<?> request) {
        return new Visit(
                new QueryStringDecoder(request.getUri().toString(), StandardCharsets.UTF_8, true, MOST_PARAMETERS, true)
                        .parameters());
    }

    static Visit form(String body) {
        return new Visit(
                new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MOST_PARAMETERS, true).parameters());
    }

    /** The last value counts: a button's own comes after the page's. */
    String text(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getLast();
    }

    Address address() {
        return new Address(text("as"), text("in"), text("dev").equals("1"));
    }
}
