package dev.trellis.program.settings;

/**
 * What somebody asked for when setting a program up.
 *
 * @param channel Slack's id of the channel
 * @param view the modal that shows how it goes
 */
public record Plan(String channel, Kind kind, String name, String view) {}
