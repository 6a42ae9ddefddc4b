package dev.trellis.slack.reply;

import dev.trellis.slack.SlackButton.Spot;
import java.util.Optional;

/**
 * One thing to show through a response URL.
 *
 * @param body what Slack takes there, as JSON
 * @param message the message it puts something in the place of, if that can also be done without the URL
 */
public record Hook(String body, Optional<Spot> message) {}
