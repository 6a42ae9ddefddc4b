package dev.trellis.slack.visit;

/** An event could not be stored: Slack should send it again. */
public final class NotStored extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotStored(String eventId) {
        super(eventId, null, false, false);
    }
}
