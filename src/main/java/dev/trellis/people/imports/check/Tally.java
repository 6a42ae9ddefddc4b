package dev.trellis.people.imports.check;

import io.micronaut.data.annotation.Embeddable;

/**
 * The numbers of an import.
 *
 * @param recognised rows about somebody who is here
 * @param changes people of whom something would change
 * @param bad rows that cannot be used
 * @param done changes that are made
 */
@Embeddable
public record Tally(int rowCount, int recognised, int changes, int bad, int done) {
    public Tally withDone(int now) {
        return new Tally(rowCount, recognised, changes, bad, now);
    }
}
