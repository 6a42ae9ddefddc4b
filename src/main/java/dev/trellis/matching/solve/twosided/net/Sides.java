package dev.trellis.matching.solve.twosided.net;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Problem;
import java.util.Random;

/** Mentees and mentors in the order in which the seed has shuffled them, which is how ties fall; each side from 0. */
public final class Sides {
    public final Problem problem;
    public final int[] mentees;
    public final int[] mentors;
    public final int[] places;
    public final int[] menteeCounts;
    public final int[] mentorCounts;
    private final int[] positions;

    private Sides(Problem problem, int[] mentees, int[] mentors) {
        this.problem = problem;
        this.mentees = mentees;
        this.mentors = mentors;
        this.places = new int[mentors.length];
        this.positions = new int[problem.people()];
        for (int j = 0; j < mentors.length; j++) {
            places[j] = problem.places(mentors[j]);
            positions[mentors[j]] = j;
        }
        this.menteeCounts = counts(mentees);
        this.mentorCounts = counts(mentors);
    }

    /** Of a problem with two kinds of people. */
    public static Sides of(Problem problem) {
        Random order = new Random(problem.seed());
        int[] mentees = shuffled(0, problem.mentees(), order);
        return new Sides(problem, mentees, shuffled(problem.mentees(), problem.people(), order));
    }

    /** Peers, each of them once on either side. */
    public static Sides mirrored(Problem peers) {
        int[] people = shuffled(0, peers.people(), new Random(peers.seed()));
        return new Sides(peers, people, people);
    }

    /** Where a mentor, given by the person's number, stands in the order. */
    public int position(int mentor) {
        return positions[mentor];
    }

    /** One place for each mentor who counts at least so often, none for the others. */
    public int[] onePlaceEach(int atLeast) {
        int[] one = new int[mentors.length];
        for (int j = 0; j < one.length; j++) {
            one[j] = mentorCounts[j] >= atLeast ? 1 : 0;
        }
        return one;
    }

    private int[] counts(int[] people) {
        int[] counts = new int[people.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Bonus.counts(problem, people[i]);
        }
        return counts;
    }

    private static int[] shuffled(int from, int to, Random order) {
        int[] people = new int[to - from];
        for (int i = 0; i < people.length; i++) {
            int other = order.nextInt(i + 1);
            people[i] = people[other];
            people[other] = from + i;
        }
        return people;
    }
}
