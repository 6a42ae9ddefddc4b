package dev.trellis.slack;

import dev.trellis.slack.kit.Filled;
import dev.trellis.workspace.NotHere;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Answers the press of a button, a menu or a picker, in a message, a modal or Home. */
public interface SlackButton {
    /** The action id, for example {@code checkin.met}. */
    String action();

    /** Runs in one transaction with the inbox key; whatever it returns is shown after the commit. */
    Answer press(Press press);

    /** One button, by its action and what a press of it does. */
    static SlackButton of(String action, Function<Press, Answer> deed) {
        return new Plain(action, deed);
    }

    /**
     * A press.
     *
     * @param subject what the row of buttons is about, as given to {@code Sheet.buttons}; never trusted, always looked up
     * @param value the menu's choice, the date (yyyy-MM-dd) or the moment (seconds since 1970); for a button the subject
     * @param filled the fields of the modal it was pressed in; empty elsewhere
     * @param carried what that modal carries
     * @param message where it was pressed, if in a message that lasts; empty in Home, a modal, or what only they see
     */
    record Press(Caller by, String subject, String value, Filled filled, String carried, Optional<Spot> message) {
        /** One part of a subject that is made of several, such as {@code goal/pair}, counted from 0. */
        public String part(int number) {
            return NotHere.unlessRead(subject, text -> text.split("/", -1)[number]);
        }

        /** The day that was picked. */
        public LocalDate day() {
            return NotHere.unlessRead(value, LocalDate::parse);
        }

        /** From which entry on a list goes on. */
        public int from() {
            int from = NotHere.unlessRead(subject, Integer::parseInt);
            if (from < 0) {
                throw new NotHere("No entry " + from);
            }
            return from;
        }
    }

    /** A message in a conversation. */
    record Spot(String channel, String ts) {}

    /** A button that is no more than its name and its deed. */
    record Plain(String action, Function<Press, Answer> deed) implements SlackButton {
        @Override
        public Answer press(Press press) {
            return deed.apply(press);
        }
    }
}
