package dev.trellis.playground.page;

import dev.trellis.playground.PretendSlack;
import dev.trellis.playground.Reaction;
import dev.trellis.playground.Seat;
import dev.trellis.playground.page.where.Address;
import dev.trellis.playground.world.View;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** What people do with the blocks that Trellis drew: press, choose, type ahead, submit and close. */
@Controller("/playground")
@Requires(property = "trellis.playground.enabled", value = "true")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class FormController {
    private final Page page;
    private final Presses presses;
    private final PretendSlack slack;

    FormController(Page page, Presses presses, PretendSlack slack) {
        this.page = page;
        this.presses = presses;
        this.slack = slack;
    }

    @Post("/press")
    String press(@Body String body) {
        Visit visit = Visit.form(body);
        return page.after(visit.address(), seat -> presses.press(seat, visit));
    }

    @Post("/options")
    String options(@Body String body) {
        Visit visit = Visit.form(body);
        return page.options(presses.options(seat(page.known(visit.address())), visit));
    }

    @Post("/submit")
    String submit(@Body String body) {
        Visit visit = Visit.form(body);
        return page.after(visit.address(), seat -> presses.submit(seat, visit));
    }

    @Post("/close")
    String close(@Body String body) {
        Visit visit = Visit.form(body);
        return page.after(visit.address(), seat -> closed(seat, visit));
    }

    private static Reaction closed(Seat seat, Visit visit) {
        if (seat.modal().map(View::id).filter(visit.text("view")::equals).isEmpty()) {
            return Reaction.DONE;
        }
        return visit.text("all").equals("true") ? seat.closeAll() : seat.close();
    }

    /** The modal as it is now, with what was typed meanwhile, for a browser that learnt that it changed. */
    @Post("/modal")
    String modal(@Body String body) {
        Visit visit = Visit.form(body);
        Address here = page.known(visit.address());
        return page.modal(here, presses.typed(seat(here), visit));
    }

    private Seat seat(Address here) {
        return slack.as(here.as());
    }
}
