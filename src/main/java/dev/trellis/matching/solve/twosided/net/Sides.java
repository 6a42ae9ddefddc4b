package dev.trellis.matching.solve.twosided.net;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Problem;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Mentees in the order in which the seed has shuffled them, and mentors by their numbers, each side from 0; the seed orders
 * the mentors too, and these orders are how ties fall.
 */
public final class Sides {
    public final Problem problem;
    public final int[] mentees;
    /** What is the first mentor's number among all people. */
    public final int firstMentor;

    /** The mentors in the order in which they come. */
    public final int[] order;

    public final int[] places;
    public final int[] menteeCounts;
    public final int[] mentorCounts;
    private final int[] positions;
    private final int[] turns;

    private Sides(Problem problem, int firstMentor, int[] mentees, int[] order) {
        this.problem = problem;
        this.firstMentor = firstMentor;
        this.mentees = mentees;
        this.order = order;
        this.positions = inverse(mentees);
        this.turns = inverse(order);
        this.places = IntStream.range(0, order.length)
                .map(j -> problem.places(firstMentor + j))
                .toArray();
        this.menteeCounts = counts(problem, IntStream.of(mentees));
        this.mentorCounts = counts(problem, IntStream.range(firstMentor, firstMentor + order.length));
    }

    /** Of a problem with two kinds of people. */
    public static Sides of(Problem problem) {
        Random random = new Random(problem.seed());
        int[] mentees = shuffled(problem.mentees(), random);
        return new Sides(problem, mentees.length, mentees, shuffled(problem.people() - mentees.length, random));
    }

    /** Peers, each of them once on either side. */
    public static Sides mirrored(Problem peers) {
        int[] people = shuffled(peers.people(), new Random(peers.seed()));
        return new Sides(peers, 0, people, people);
    }

    /** Where a mentee, given by the person's number, stands in the order. */
    public int position(int mentee) {
        return positions[mentee];
    }

    /** Whether a mentor comes before another. */
    public boolean before(int mentor, int other) {
        return turns[mentor] < turns[other];
    }

    /** One place for each mentor who counts at least so often, none for the others. */
    public int[] onePlaceEach(int atLeast) {
        return IntStream.of(mentorCounts)
                .map(counts -> counts >= atLeast ? 1 : 0)
                .toArray();
    }

    private static int[] counts(Problem problem, IntStream people) {
        return people.map(person -> Bonus.counts(problem, person)).toArray();
    }

    private static int[] inverse(int... order) {
        int[] at = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            at[order[i]] = i;
        }
        return at;
    }

    private static int[] shuffled(int people, Random random) {
        int[] order = new int[people];
        for (int i = 0; i < people; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
