package dev.trellis.journey;

import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Element;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.View;

/** The longer ways to modals, and what fills them in so that they could be sent. */
final class Openers {
    /** A topic as Slack sends it back that somebody added. */
    private static final String ADDED =
            "{\"text\":{\"type\":\"plain_text\",\"text\":\"SQL tuning\"},\"value\":\"+SQL tuning\"}";

    private Openers() {}

    /** Whoever leads something already reads a list first, with the button below it. */
    static void setUp(Town town, Seat seat) {
        town.type(seat, "/mentoring admin");
        if (seat.modal().isEmpty()) {
            town.press(seat, last(town, seat, "The programs you lead"), "program.setup");
        }
    }

    static void guide(Town town, Seat seat) {
        town.type(seat, "/mentoring admin");
        town.press(seat, last(town, seat, "The programs you lead"), "program.see");
        town.press(seat, seat.modal().orElseThrow(), "program.guide");
    }

    static void join(Town town, Seat seat) {
        town.press(seat, town.await(seat, town.channel("peers"), "Join Peers"), "joining.join");
    }

    static void line(Town town, Seat seat) {
        town.press(seat, last(town, seat, "Be peers with"), "pairing.line");
    }

    static void note(Town town, Seat seat) {
        town.press(seat, last(town, seat, "Saved: you met"), "checkin.note");
    }

    /** Something good in every field that needs it. */
    static Entries filled(Town town, View view) {
        Entries entries = Entries.none();
        for (Element field : Element.in(view.blocks())) {
            if (field.required()) {
                entries = filled(town, field, entries);
            }
        }
        return entries;
    }

    private static Entries filled(Town town, Element field, Entries entries) {
        return switch (field.type()) {
            case "plain_text_input" -> entries.with(field.blockId(), "SQL tuning");
            case "multi_external_select" -> entries.with(field.blockId(), ADDED);
            case "conversations_select" -> entries.with(field.blockId(), town.channel("general"));
            case "users_select" ->
                entries.with(
                        field.blockId(),
                        town.as(field.blockId().equals("one") ? "ivo" : "lucas")
                                .person()
                                .id());
            default -> entries;
        };
    }

    private static Message last(Town town, Seat seat, String beginning) {
        return town.awaitMail(seat, beginning);
    }
}
