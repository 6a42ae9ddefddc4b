package dev.trellis.workspace;

/** The service must not start (or go on starting); the message is one line for the person who runs it. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartRefused(String line) {
        super(line);
    }

    public StartRefused(String line, Throwable cause) {
        super(line, cause);
    }
}
