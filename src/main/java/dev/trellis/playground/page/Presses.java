package dev.trellis.playground.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.trellis.playground.Place;
import dev.trellis.playground.Place.InMessage;
import dev.trellis.playground.Place.InView;
import dev.trellis.playground.Reaction;
import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Element;
import dev.trellis.playground.form.State;
import dev.trellis.playground.page.forms.Fields;
import dev.trellis.playground.page.forms.Offered;
import dev.trellis.playground.page.forms.PostedForm;
import dev.trellis.playground.page.where.Spot;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.View;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the page's forms into gestures; what is no longer there is left alone. */
@Singleton
final class Presses {
    Reaction press(Seat seat, Visit visit) {
        return Spot.parse(visit.text("at"))
                .map(Spot::place)
                .flatMap(place -> element(seat, place, visit)
                        .map(it -> seat.press(
                                place,
                                it.blockId(),
                                it.actionId(),
                                form(seat, visit).entries(blocks(seat, place)))))
                .orElse(Page.GONE);
    }

    Optional<Offered> options(Seat seat, Visit visit) {
        return Spot.parse(visit.text("at"))
                .map(Spot::place)
                .flatMap(place -> element(seat, place, visit)
                        .map(it -> Offered.of(
                                it,
                                seat.options(place, it.blockId(), it.actionId(), visit.text(Fields.typing(it))),
                                visit.parameters())));
    }

    Reaction submit(Seat seat, Visit visit) {
        return front(seat, visit)
                .map(view -> seat.submit(form(seat, visit).entries(view.blocks())))
                .orElse(Page.GONE);
    }

    /** The values of the modal in front together with what stands in the browser; nothing when it is another modal. */
    JsonObject typed(Seat seat, Visit visit) {
        return front(seat, visit)
                .map(view -> State.entered(
                        view.blocks(), view.values(), form(seat, visit).entries(view.blocks())))
                .orElseGet(JsonObject::new);
    }

    private static Optional<View> front(Seat seat, Visit visit) {
        return seat.modal().filter(view -> view.id().equals(visit.text("view")));
    }

    private static PostedForm form(Seat seat, Visit visit) {
        return new PostedForm(visit.parameters(), seat.person().profile().zoneId());
    }

    private static Optional<Element> element(Seat seat, Place place, Visit visit) {
        return Element.find(blocks(seat, place), visit.text("block"), visit.text("action"));
    }

    private static JsonArray blocks(Seat seat, Place place) {
        return switch (place) {
            case InMessage(String channel, String ts) ->
                seat.read(channel).stream()
                        .filter(message -> message.ts().equals(ts))
                        .map(Message::blocks)
                        .findFirst()
                        .orElseGet(JsonArray::new);
            case InView(String id) ->
                Stream.concat(seat.modals().stream(), seat.home().stream())
                        .filter(view -> view.id().equals(id))
                        .map(View::blocks)
                        .findFirst()
                        .orElseGet(JsonArray::new);
        };
    }
}
