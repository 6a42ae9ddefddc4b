package dev.trellis.matching.plan;

import dev.trellis.pairing.Couple;
import dev.trellis.workspace.PersonId;

/**
 * Two people of whom one takes the other as a second peer.
 *
 * @param host who has another peer besides
 * @param guest who has nobody else
 */
public record Second(PersonId host, PersonId guest) {
    public Couple couple() {
        return Couple.of(host, guest);
    }

    public boolean has(PersonId person) {
        return host.equals(person) || guest.equals(person);
    }
}
