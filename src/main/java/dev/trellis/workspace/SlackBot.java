package dev.trellis.workspace;

import io.micronaut.data.annotation.Embeddable;

/** Our own bot in a team, as {@code auth.test} tells it; the app's id is empty until Slack named it. */
@Embeddable
public record SlackBot(String id, String userId, String appId) {}
