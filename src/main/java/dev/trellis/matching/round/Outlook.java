package dev.trellis.matching.round;

/**
 * Whom a draft would reach if it were published now.
 *
 * @param pairs whose two are both still there with a place
 * @param lost pairs of which somebody left, takes a break, or has no place any more
 * @param second people who are asked for two partners
 * @param left people who read that there is nobody for them
 */
public record Outlook(int pairs, int lost, int second, int left) {}
