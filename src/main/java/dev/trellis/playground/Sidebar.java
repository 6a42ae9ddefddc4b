package dev.trellis.playground;

import dev.trellis.playground.world.Conversation;
import java.util.List;

/**
 * What someone has in the left column.
 *
 * @param channels those they are in
 * @param browsable public ones they may join
 * @param direct direct messages with people
 * @param groups group direct messages
 * @param app the direct conversation with Trellis
 */
public record Sidebar(
        List<Conversation> channels,
        List<Conversation> browsable,
        List<Conversation> direct,
        List<Conversation> groups,
        Conversation app) {}
