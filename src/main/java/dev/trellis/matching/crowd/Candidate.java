package dev.trellis.matching.crowd;

import dev.trellis.joining.apply.Role;
import dev.trellis.workspace.PersonId;

/**
 * One person of a run.
 *
 * @param rank where they stand in the organisation
 * @param reach when and in which languages one can talk to them
 * @param interests what they offer, want, and how they like to work
 * @param ties their places, wishes and constraints
 */
public record Candidate(PersonId id, Role role, Rank rank, Reach reach, Interests interests, Ties ties) {

    /** The same person with other ties. */
    public Candidate with(Ties other) {
        return new Candidate(id, role, rank, reach, interests, other);
    }
}
