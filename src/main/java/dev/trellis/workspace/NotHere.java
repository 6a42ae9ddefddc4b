package dev.trellis.workspace;

import java.time.DateTimeException;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * What somebody holds in their hand is not here: of another workspace, of an older Trellis, or made up. Buttons and modals
 * are drawn from what exists, so this is no bug, and nothing but the door need care.
 */
public final class NotHere extends NoSuchElementException {
    private static final long serialVersionUID = 1L;

    /** @param what a kind and at most an id; never words */
    public NotHere(String what) {
        super(what);
    }

    private NotHere(String what, Throwable cause) {
        super(what, cause);
    }

    /** Reads what a button or a modal brought back. */
    public static <T> T unlessRead(String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException unreadable) {
            throw new NotHere("Nothing of ours reads like this", unreadable);
        }
    }
}
