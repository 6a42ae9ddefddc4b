package dev.trellis.playground.page;

import dev.trellis.playground.PretendSlack;
import dev.trellis.playground.Reaction;
import dev.trellis.playground.Seat;
import dev.trellis.playground.page.parts.Address;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.function.Function;

/** What people do besides using what Trellis drew: write, join, look at Home. Each answer is what changed on the page. */
@Controller("/playground")
@Requires(property = "trellis.playground.enabled", value = "true")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class GestureController {
    private final Page page;
    private final PretendSlack slack;

    GestureController(Page page, PretendSlack slack) {
        this.page = page;
        this.slack = slack;
    }

    @Post("/say")
    String say(@Body String body) {
        Visit visit = Visit.form(body);
        Address here = page.known(visit.address());
        String text = visit.text("text").replace("\r\n", "\n").strip();
        return done(here, seat -> text.isEmpty() || here.home() ? Reaction.DONE : seat.type(here.in(), text));
    }

    @Post("/shortcut")
    String shortcut(@Body String body) {
        Visit visit = Visit.form(body);
        return done(page.known(visit.address()), seat -> seat.shortcut(visit.text("callback")));
    }

    @Post("/join")
    String join(@Body String body) {
        Address here = page.known(Visit.form(body).address());
        return done(here, seat -> here.home() ? Reaction.DONE : seat.join(here.in()));
    }

    /** The browser shows the app: Slack tells the app, which may then publish a fresh Home. */
    @Post("/opened")
    String opened(@Body String body) {
        Address here = page.known(Visit.form(body).address());
        return done(here, seat -> {
            if (here.home()) {
                seat.openHome();
            } else {
                seat.openMessages();
            }
            return Reaction.DONE;
        });
    }

    private String done(Address here, Function<Seat, Reaction> gesture) {
        return page.after(here, gesture.apply(slack.as(here.as())));
    }
}
