package dev.trellis.matching.draft;

import dev.trellis.matching.plan.Plan;
import dev.trellis.matching.plan.Unpaired;
import dev.trellis.matching.solve.Standing;
import io.micronaut.data.annotation.Embeddable;

/**
 * What the summary says.
 *
 * @param people how many people have a pair
 * @param first how many of those who go first have one
 * @param worst the lowest score of a pair; 0 when there is none
 * @param bound no set of pairs that is as good on the earlier levels has a higher total
 * @param repeats pairs that met before within the rounds that should lie between
 * @param repeatRounds the rounds that were kept between two meetings
 * @param second how many take a second peer
 * @param mentorsLeft how many of those who are left over would be mentors
 * @param mayLose in a large pool not everybody is looked at; so much higher the total could be at most, 0 when nothing is
 *     lost
 */
@Embeddable
public record Figures(
        int pairs,
        int people,
        int first,
        int leftOver,
        int worst,
        int median,
        long total,
        long bound,
        int repeats,
        int repeatRounds,
        int second,
        int mentorsLeft,
        long mayLose) {

    /** What a plan comes to. */
    public static Figures of(Plan plan) {
        Standing standing = plan.standing();
        return new Figures(
                plan.pairs().size(),
                standing.paired(),
                standing.first(),
                plan.leftOver().size(),
                plan.worst(),
                plan.median(),
                standing.total(),
                plan.bound(),
                plan.repeats(),
                plan.repeatRounds(),
                plan.seconds(),
                (int) plan.leftOver().stream().filter(Unpaired::mentor).count(),
                plan.mayLose());
    }

    /** Whether nothing better exists, and that is proven. */
    public boolean proven() {
        return bound <= total && mayLose == 0;
    }
}
