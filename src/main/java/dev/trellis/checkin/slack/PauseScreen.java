package dev.trellis.checkin.slack;

import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Screen;

/** The modal in which somebody says from when on they want to be asked again. */
final class PauseScreen {
    static final String ID = "checkin.pauseUntil";
    static final String DAY = "day";

    private PauseScreen() {}

    /** What the modal carries: the question it was opened from. */
    record Carries(String checkIn) {}

    static Screen of(String checkIn, String partner, Copy copy) {
        return Screen.modal(ID, copy)
                .carrying(new Carries(checkIn))
                .line("checkin.pauseUntil.what", "name", partner)
                .ask(Field.day(DAY).seenBy("checkin.pauseUntil.seen"));
    }
}
