package dev.trellis.playground.page;

import dev.trellis.playground.Reaction;
import dev.trellis.playground.Seat;
import dev.trellis.playground.page.where.Address;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What people do besides using what Trellis drew: write, join, look at Home. Each answer is what changed on the page. */
@Controller("/playground")
@Requires(property = "trellis.playground.enabled", value = "true")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class GestureController {
    private final Page page;

    GestureController(Page page) {
        this.page = page;
    }

    @Post("/say")
    String say(@Body String body) {
        Visit visit = Visit.form(body);
        String text = visit.text("text").replace("\r\n", "\n").strip();
        return page.after(
                visit.address(),
                seat -> text.isEmpty() ? Reaction.DONE : there(visit.address(), seat, in -> seat.type(in, text)));
    }

    @Post("/shortcut")
    String shortcut(@Body String body) {
        Visit visit = Visit.form(body);
        return page.after(visit.address(), seat -> seat.shortcut(visit.text("callback")));
    }

    /** What stands below the conversation is another thing then, so the browser shows all of it anew. */
    @Post("/join")
    HttpResponse<String> join(@Body String body) {
        return changed(body, Seat::join);
    }

    @Post("/archive")
    HttpResponse<String> archive(@Body String body) {
        return changed(body, Seat::archive);
    }

    @Post("/unarchive")
    HttpResponse<String> unarchive(@Body String body) {
        return changed(body, Seat::unarchive);
    }

    @Post("/remove")
    HttpResponse<String> remove(@Body String body) {
        return changed(body, Seat::remove);
    }

    private HttpResponse<String> changed(String body, BiFunction<Seat, String, Reaction> gesture) {
        Address here = Visit.form(body).address();
        return HttpResponse.ok(page.after(here, seat -> there(here, seat, in -> gesture.apply(seat, in))))
                .header("HX-Redirect", page.known(here).href());
    }

    /** The browser shows the app: Slack tells the app, which may then publish a fresh Home. */
    @Post("/opened")
    String opened(@Body String body) {
        Address here = Visit.form(body).address();
        return page.after(here, seat -> {
            if (here.home()) {
                seat.openHome();
            } else {
                seat.openMessages();
            }
            return Reaction.DONE;
        });
    }

    private static Reaction there(Address here, Seat seat, Function<String, Reaction> gesture) {
        return seat.canRead(here.in()) ? gesture.apply(here.in()) : Page.GONE;
    }
}
