package dev.trellis.pairing.acquaintance;

import dev.trellis.pairing.Couple;
import java.time.Instant;

/**
 * What was between two people of a program, as a pair or by an offer.
 *
 * @param live they are a pair, or are being asked
 * @param never they parted in a way after which nobody should suggest them to one another again
 */
public record Acquaintance(Couple couple, Instant since, boolean live, boolean never) {}
