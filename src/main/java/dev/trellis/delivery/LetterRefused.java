package dev.trellis.delivery;

/**
 * Slack will never do what a letter asked. Heard BEFORE_COMMIT, so that the world can be changed accordingly: a person
 * gone, a channel broken, a workspace paused. Of an update it may be that the message is not there any more.
 *
 * @param code Slack's error, for example {@code is_archived} or {@code message_not_found}
 */
public record LetterRefused(Letter letter, String code) {}
