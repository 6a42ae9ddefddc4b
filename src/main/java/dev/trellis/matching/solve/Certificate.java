package dev.trellis.matching.solve;

/**
 * Why nothing better exists, level by level, in a form that needs no trust in whoever found it.
 *
 * @param coverage why no more people can have a pair
 * @param better why fewer people would, if every pair had to be better than the worst one is
 * @param duals why the total cannot be higher
 * @param bound no set of pairs that is as good on the earlier levels has a higher total; with the total it has, none keeps
 *     more of the old pairs, by the same prices
 */
public record Certificate(Coverage coverage, Coverage better, Duals duals, long bound) {}
