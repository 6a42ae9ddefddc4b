package dev.trellis.playground.page.blocks;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * Who is reading: decides the names behind ids and the zone that times are shown in.
 *
 * @param people display name by user id
 * @param rooms name by conversation id
 */
public record Reader(ZoneId zone, Instant now, Map<String, String> people, Map<String, String> rooms) {
    Piece person(String id, Piece.Style style) {
        String name = people.get(id);
        return name == null ? Piece.text("<@" + id + ">", style) : Piece.of("person", "@" + name, style);
    }

    Piece room(String id, Piece.Style style) {
        String name = rooms.get(id);
        return name == null ? Piece.text("<#" + id + ">", style) : Piece.of("room", "#" + name, style);
    }
}
