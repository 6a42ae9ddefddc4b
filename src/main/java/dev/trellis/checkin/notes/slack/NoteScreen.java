package dev.trellis.checkin.notes.slack;

import dev.trellis.checkin.notes.Balance;
import dev.trellis.checkin.notes.NoteWords;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import java.util.Optional;

/** The modal for a note on a meeting: everything in it may be left out. */
final class NoteScreen {
    static final String ID = "checkin.note";
    static final String NOTE = "note";
    static final String SHARE = "share";
    private static final String BALANCE = "balance";

    private NoteScreen() {}

    /** What the modal carries: the question it belongs to. */
    record Carries(String checkIn) {}

    /** Peers also say whether they gave, got or both. */
    static Screen of(String checkIn, boolean peers, NoteWords so, Copy copy) {
        Screen screen = Screen.modal(ID, copy).carrying(new Carries(checkIn));
        if (peers) {
            screen.ask(Field.choose(BALANCE, "gave", "got", "both")
                    .optional()
                    .seenBy("checkin.note.seen.both")
                    .startingWith(so.balance().map(NoteScreen::choice).orElse("")));
        }
        return screen.ask(Field.writeMore(NOTE, NoteWords.MAX)
                        .optional()
                        .seenBy("checkin.note.seen.you")
                        .startingWith(so.note()))
                .ask(Field.writeMore(SHARE, NoteWords.MAX)
                        .optional()
                        .seenBy("checkin.note.seen.shared")
                        .startingWith(so.share()));
    }

    static Screen closed(Copy copy) {
        return Screen.modal("checkin.read", copy).line("checkin.read.noMeeting");
    }

    static NoteWords read(Filled filled) {
        return new NoteWords(balance(filled.choice(BALANCE)), filled.words(NOTE), filled.words(SHARE));
    }

    private static Optional<Balance> balance(String choice) {
        return switch (choice) {
            case "gave" -> Optional.of(Balance.GAVE);
            case "got" -> Optional.of(Balance.GOT);
            case "both" -> Optional.of(Balance.BOTH);
            default -> Optional.empty();
        };
    }

    private static String choice(Balance balance) {
        return switch (balance) {
            case GAVE -> "gave";
            case GOT -> "got";
            case BOTH -> "both";
        };
    }
}
