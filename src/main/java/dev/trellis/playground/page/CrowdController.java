package dev.trellis.playground.page;

import dev.trellis.playground.crowd.Crowd;
import dev.trellis.playground.page.where.Address;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Fills the workspace with people to pair. */
@Controller("/playground")
@Requires(property = "trellis.playground.enabled", value = "true")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class CrowdController {
    private final Page page;
    private final Crowd crowd;

    CrowdController(Page page, Crowd crowd) {
        this.page = page;
        this.crowd = crowd;
    }

    @Post("/crowd")
    String gather(@Body String body) {
        Address here = page.known(Visit.form(body).address());
        return page.after(here, crowd.gather());
    }
}
