package dev.trellis.slack.kit;

/** A channel named so that Slack shows its name as a link. */
public record Place(String channelId) {}
