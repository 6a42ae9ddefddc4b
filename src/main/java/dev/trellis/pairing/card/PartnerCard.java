package dev.trellis.pairing.card;

import dev.trellis.joining.profile.Card;
import dev.trellis.joining.topics.Skills;
import dev.trellis.people.Person;

/**
 * Somebody's profile as their partner may read it now; what is not for a partner reads as unsaid.
 *
 * @param skills how well they know their topics
 */
public record PartnerCard(Person person, Card card, Skills skills) {}
