package dev.trellis.schedule;

import java.time.Instant;
import java.util.List;

/**
 * Where a walk ended.
 *
 * @param at where the clock stands
 * @param unfinished what did not come to rest on the way, by name; empty when everything that fell due is done
 */
public record Walked(Instant at, List<String> unfinished) {}
