package dev.trellis.matching.crowd;

import dev.trellis.workspace.PersonId;
import java.util.List;

/**
 * Where somebody stands in the organisation, as far as HR said so.
 *
 * @param level {@link #UNKNOWN} when nobody said
 * @param team "" when nobody said
 * @param above their manager, the manager's manager and so on, each once
 */
public record Rank(int level, String team, List<PersonId> above) {
    public static final int UNKNOWN = -1;

    public static final Rank NOWHERE = new Rank(UNKNOWN, "", List.of());

    public Rank {
        above = List.copyOf(above);
    }

    public boolean levelKnown() {
        return level != UNKNOWN;
    }

    /** Whether somebody is their manager, at any depth. */
    public boolean isBelow(PersonId person) {
        return above.contains(person);
    }

    /** How many levels lie between the two; 0 when a level is unknown. */
    public int distance(Rank other) {
        return levelKnown() && other.levelKnown() ? Math.abs(level - other.level) : 0;
    }

    public boolean teamsKnown(Rank other) {
        return !team.isEmpty() && !other.team.isEmpty();
    }

    /** Whether both are known to be of one team. */
    public boolean sameTeam(Rank other) {
        return teamsKnown(other) && team.equals(other.team);
    }
}
