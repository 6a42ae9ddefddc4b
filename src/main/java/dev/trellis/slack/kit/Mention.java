package dev.trellis.slack.kit;

/** A person named so that Slack shows their name and notifies them. */
public record Mention(String slackId) {}
