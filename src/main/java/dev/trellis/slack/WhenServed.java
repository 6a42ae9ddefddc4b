package dev.trellis.slack;

/**
 * What is asked of Slack once more when Trellis listens, with its database open. A pretend Slack is served by this very
 * process: whoever asked it before was sent away for minutes.
 */
public interface WhenServed {
    void served();
}
