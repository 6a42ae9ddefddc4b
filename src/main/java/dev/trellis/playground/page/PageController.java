package dev.trellis.playground.page;

import dev.trellis.playground.page.parts.Parts;
import dev.trellis.playground.page.where.Address;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Shows the playground. */
@Controller("/playground")
@Requires(property = "trellis.playground.enabled", value = "true")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class PageController {
    private final Page page;
    private final Parts parts;
    private final Templates templates;

    PageController(Page page, Parts parts, Templates templates) {
        this.page = page;
        this.parts = parts;
        this.templates = templates;
    }

    @Get
    HttpResponse<String> whole(HttpRequest<?> request, @CookieValue("theme") Optional<String> theme) {
        if (!page.open()) {
            return HttpResponse.<String>status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header("Refresh", "1")
                    .body(templates.render("starting", Map.of()));
        }
        Address asked = Visit.query(request).address();
        Address here = page.known(asked);
        return asked.equals(here)
                ? HttpResponse.ok(page.whole(here, theme.orElse("")))
                : HttpResponse.seeOther(URI.create(here.href()));
    }

    /** Asked every second; says 204 as long as nothing changed. Who or what is gone is shown no longer. */
    @Get("/live")
    HttpResponse<String> live(HttpRequest<?> request) {
        Visit visit = Visit.query(request);
        if (!page.open()) {
            // A tab that stayed open over a restart asks before the first one is here.
            return HttpResponse.noContent();
        }
        Address here = page.known(visit.address());
        if (!visit.address().equals(here)) {
            return HttpResponse.<String>noContent().header("HX-Redirect", here.href());
        }
        return page.since(here, visit.text("seen"), visit.text("modal"))
                .map(HttpResponse::ok)
                .orElseGet(HttpResponse::noContent);
    }

    @Get("/received/{id}")
    HttpResponse<String> received(String id) {
        return parts.requests().stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .map(request -> HttpResponse.ok(templates.render("exchange", Map.of("request", request))))
                .orElseGet(HttpResponse::notFound);
    }
}
