package dev.trellis.playground.page.parts;

import dev.trellis.playground.PretendSlack;
import dev.trellis.playground.Seat;
import dev.trellis.playground.page.blocks.Kinds;
import dev.trellis.playground.page.blocks.Words;
import dev.trellis.playground.page.where.Address;
import dev.trellis.playground.page.where.Attempt;
import dev.trellis.playground.page.where.ClockFace;
import dev.trellis.playground.wire.Traffic;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.Person;
import dev.trellis.playground.world.Trait;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers everything the templates draw for one viewer at one address. */
@Singleton
@Requires(property = "trellis.playground.enabled", value = "true")
public final class Parts {
    private static final List<String> FIRST = List.of("hana", "ivo", "ana", "ben");
    private static final int REQUESTS = 100;

    private final PretendSlack slack;
    private final Traffic traffic;
    private final Unread unread;

    Parts(PretendSlack slack, Traffic traffic, Unread unread) {
        this.slack = slack;
        this.traffic = traffic;
        this.unread = unread;
    }

    /** The parts by the names the templates use, the modal left out. */
    public Map<String, Object> of(Address here, ClockFace.Reading clock) {
        Seat seat = slack.as(here.as());
        Names names = Names.of(seat.person(), slack, clock.now());
        Words words = new Words(names.reader());
        RoomView room = room(seat, here, names);
        Map<String, Object> parts = new HashMap<>(modelOf(words, names));
        parts.put("here", here);
        parts.put("viewer", Face.of(seat.person(), clock.now()));
        parts.put("people", people(names));
        parts.put("clock", ClockFace.of(clock, seat.person().profile().zoneId()));
        parts.put("sidebar", new SidebarView(seat, here, names, unread).groups());
        parts.put("room", room);
        parts.put("app", slack.app());
        parts.put("requests", here.developer() ? requests() : List.of());
        return parts;
    }

    /** The modal in front of the viewer, with what was wrong with it at the last attempt. */
    public Map<String, Object> modal(Address here, ClockFace.Reading clock, Attempt last) {
        Seat seat = slack.as(here.as());
        Names names = Names.of(seat.person(), slack, clock.now());
        Map<String, Object> parts = new HashMap<>(modelOf(new Words(names.reader()), names));
        parts.put(
                "modal",
                ModalView.of(seat.modals(), last, seat.person().profile().zoneId()));
        return parts;
    }

    public String modalKey(Address here) {
        return ModalView.key(slack.as(here.as()).modals());
    }

    public List<Request> requests() {
        return traffic.latest().stream().limit(REQUESTS).map(Request::new).toList();
    }

    private static Map<String, Object> modelOf(Words words, Names names) {
        return Map.of("words", words, "kinds", new Kinds(), "choices", names.choices(words));
    }

    private RoomView room(Seat seat, Address here, Names names) {
        RoomViews views = new RoomViews(seat, here, names, new Words(names.reader()));
        if (here.home()) {
            return views.home();
        }
        List<Message> messages = seat.read(here.in());
        unread.seen(here.as(), here.in(), messages);
        return views.conversation(slack.conversation(here.in()).orElseThrow(), messages);
    }

    private static List<Face> people(Names names) {
        return names.people().stream()
                .filter(person -> !person.is(Trait.BOT) && !person.is(Trait.STRANGER))
                .sorted(Comparator.comparingInt(Parts::turn).thenComparing(Person::name))
                .map((Person person) -> Face.of(person, names.now()))
                .toList();
    }

    /** Those a newcomer needs first come first, those nobody can be come last. */
    private static int turn(Person person) {
        int place = FIRST.indexOf(person.profile().handle());
        return place >= 0 ? place : FIRST.size() + (person.canAct() ? 0 : 1);
    }
}
