package dev.trellis.joining.roll;

import dev.trellis.joining.Participation.State;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.profile.Card;
import dev.trellis.joining.topics.Skills;
import dev.trellis.workspace.PersonId;

/**
 * Somebody who takes part in a program, with what pairs may be made by: what they keep to themselves reads as unsaid.
 *
 * @param state available or paused
 * @param room how many partners they have room for
 */
public record Member(PersonId person, Role role, State state, Skills skills, Card card, PartnerPlaces.Room room) {}
