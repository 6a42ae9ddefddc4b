package dev.trellis.workspace;

import io.micronaut.data.annotation.Embeddable;

/** The team as Slack names it; an id that does not apply is empty. */
@Embeddable
public record SlackTeam(String id, String enterpriseId, String name) {}
