package dev.trellis.playground.page;

import dev.trellis.playground.Reaction;
import dev.trellis.playground.StartOver;
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
import java.time.Duration;

/** Moves the pretend clock and starts the playground over. */
@Controller("/playground")
@Requires(property = "trellis.playground.enabled", value = "true")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class ClockController {
    private final Page page;
    private final Travel travel;
    private final StartOver startOver;

    ClockController(Page page, Travel travel, StartOver startOver) {
        this.page = page;
        this.travel = travel;
        this.startOver = startOver;
    }

    /** Answers as soon as the clock has set out; the page sees it arrive. */
    @Post("/clock")
    String clock(@Body String body) {
        Visit visit = Visit.form(body);
        boolean left = switch (visit.text("by")) {
            case "hour" -> travel.by(Duration.ofHours(1));
            case "day" -> travel.by(Duration.ofDays(1));
            case "week" -> travel.by(Duration.ofDays(7));
            default -> travel.toNext();
        };
        return page.after(page.known(visit.address()), left ? Reaction.DONE : new Reaction.Refused("nothing_due"));
    }

    @Post("/reset")
    String reset(@Body String body) {
        startOver.run();
        Address here = page.known(Visit.form(body).address());
        return page.after(here, Reaction.DONE);
    }
}
