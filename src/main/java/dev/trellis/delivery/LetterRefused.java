package dev.trellis.delivery;

/**
 * Slack will never do what a letter asked. Heard BEFORE_COMMIT, so that the world can be changed accordingly: a person
 * gone, a channel broken, a workspace paused.
 *
 * @param code Slack's error, for example {@code is_archived}
 */
public record LetterRefused(Letter letter, String code) {}
