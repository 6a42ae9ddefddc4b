package dev.trellis.pairing;

import dev.trellis.workspace.PersonId;

/**
 * What one person approved with their yes.
 *
 * @param quiet whether they asked to be kept out of the channel
 */
public record Approved(PersonId person, OwnLine line, boolean quiet) {}
