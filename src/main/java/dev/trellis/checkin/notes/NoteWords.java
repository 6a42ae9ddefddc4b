package dev.trellis.checkin.notes;

import java.util.Optional;

/**
 * What somebody writes down after a meeting; all of it may be left out.
 *
 * @param note for themselves
 * @param share for both, until they take it back
 */
public record NoteWords(Optional<Balance> balance, String note, String share) {
    /** In code points, for each text; what a field of Slack's takes. */
    public static final int MAX = 3_000;

    public static final NoteWords NONE = new NoteWords(Optional.empty(), "", "");

    static boolean tooLong(String text) {
        return text.codePointCount(0, text.length()) > MAX;
    }
}
