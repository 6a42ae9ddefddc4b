package dev.trellis.playground.wire;

/**
 * What came back from Trellis.
 *
 * @param status the HTTP status, or 0 when there was no answer
 * @param failure Slack's word for why there was none: http_timeout or connection_failed; empty otherwise
 * @param noRetry whether the answer asked not to be sent this again
 */
public record Answer(int status, String body, String failure, boolean noRetry) {

    static Answer none(String failure) {
        return new Answer(0, "", failure, false);
    }

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    public boolean late() {
        return failure.equals("http_timeout");
    }

    /** What Slack says of it when it repeats an event. */
    String reason() {
        return failure.isEmpty() ? "http_error" : failure;
    }

    String result() {
        return status == 0 ? failure : Integer.toString(status);
    }
}
