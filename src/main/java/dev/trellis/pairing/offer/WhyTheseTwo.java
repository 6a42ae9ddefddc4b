package dev.trellis.pairing.offer;

import dev.trellis.workspace.PersonId;
import java.util.Optional;

/**
 * Says why two people are offered to one another where no lead wrote it; whoever suggests pairs implements it. It is asked
 * whenever somebody reads the offer, so that nobody's words are kept with it.
 */
public interface WhyTheseTwo {
    /** One line for one of the two; empty when this offer is not of one's own making. */
    Optional<String> why(Offer offer, PersonId reader);

    /** Whether it was to be a partner besides another one: whoever loses it is not without, and does not go first. */
    boolean isBesides(Offer offer, PersonId reader);
}
