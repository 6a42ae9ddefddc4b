package dev.trellis.matching.plan;

import dev.trellis.matching.solve.Standing;
import dev.trellis.workspace.PersonId;
import java.util.List;
import java.util.Set;

/**
 * The best pairs, who has none, and how good the whole is: first everybody's pairs are as good as they can be, and then the
 * second peers of whoever is left over by them.
 *
 * @param repeatRounds how many rounds lie between two meetings at least; fewer than the rules ask for where somebody had nobody else
 * @param bound no set of pairs that is as good on the earlier levels, of those that were looked at, has a higher total
 * @param mayLose how much higher the total could be at most because not everybody was looked at; 0 when nothing is lost
 */
public record Plan(
        List<Planned> pairs, List<Unpaired> leftOver, Merit merit, int repeatRounds, long bound, long mayLose) {
    public Plan {
        pairs = List.copyOf(pairs);
        leftOver = List.copyOf(leftOver);
    }

    /** How good all pairs together are. */
    public Standing standing() {
        return merit.whole();
    }

    /** How many take a second peer. */
    public int seconds() {
        return (int) pairs.stream().filter(Planned::second).count();
    }

    /** How many pairs met before within the rounds that should lie between. */
    public int repeats() {
        return (int) pairs.stream().filter(Planned::repeated).count();
    }

    /** The score in the middle; 0 when there are no pairs. */
    public int median() {
        List<Integer> scores = pairs.stream().map(Planned::score).sorted().toList();
        return scores.isEmpty() ? 0 : scores.get(scores.size() / 2);
    }

    /** The score of the worst-off pair; 0 when there are no pairs. */
    public int worst() {
        return pairs.isEmpty() ? 0 : standing().worst();
    }

    /** Everybody who has a pair. */
    Set<PersonId> people() {
        return Planned.people(pairs);
    }

    /** Whether any of these have nobody. */
    boolean leavesOver(Set<PersonId> people) {
        return leftOver.stream().map(Unpaired::person).anyMatch(people::contains);
    }

    /** Whether fewer go without, those first who waited already. */
    boolean servesMoreThan(Plan other) {
        return standing().first() > other.standing().first()
                || (standing().first() == other.standing().first()
                        && standing().paired() > other.standing().paired());
    }
}
