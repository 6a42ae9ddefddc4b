package dev.trellis.playground.crowd;

import java.util.List;

/**
 * What the crowd does, from playground/crowd.json.
 *
 * @param channel where they go, by its name
 * @param press the button there that they press
 */
record Script(String channel, String press, List<Newcomer> people) {}
