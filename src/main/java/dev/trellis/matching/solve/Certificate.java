package dev.trellis.matching.solve;

/**
 * Why nothing better exists, in a form that needs no trust in whoever found it.
 *
 * @param bound no set of pairs that is as good on the earlier levels has a higher total
 */
public record Certificate(long bound) {}
