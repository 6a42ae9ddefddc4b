package dev.trellis.delivery;

/**
 * A letter in the outbox and how far it got.
 *
 * @param code Slack's error when it refused, else ""
 * @param conversation where the message is, "" before that is known
 * @param ts the message's timestamp there, "" before that is known
 */
public record Kept(Letter letter, State state, String code, String conversation, String ts) {}
