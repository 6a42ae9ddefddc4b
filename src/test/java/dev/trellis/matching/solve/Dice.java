package dev.trellis.matching.solve;

import java.util.Random;

/** Problems thrown at random, from a seed that a failing test can name: ties, nobody's people, people without a place. */
public final class Dice {
    private final Random random;
    private final Random keeper;
    private boolean keeping;

    /** The same seed throws the same problems. */
    public Dice(long seed) {
        this.random = new Random(seed);
        this.keeper = new Random(seed + 1);
    }

    /** The same problems, in which some couples were a pair before. */
    public Dice keeping() {
        keeping = true;
        return this;
    }

    /** From 0 to {@code most}. */
    public int upTo(int most) {
        return random.nextInt(most + 1);
    }

    /** Mentees and mentors with up to four places. */
    public Problem twoSided(int mostMentees, int mostMentors) {
        int mentees = upTo(mostMentees);
        int mentors = upTo(mostMentors);
        int mostPlaces = 1 + upTo(3);
        int[] places = random.ints(mentors, upTo(1), mostPlaces + 1).toArray();
        Draft draft = Problem.twoSided(mentees, places);
        for (int a = 0; a < mentees; a++) {
            couples(draft, a, mentees, mentees + mentors);
        }
        return people(draft, mentees + mentors);
    }

    /** Peers. */
    public Problem peers(int mostPeople) {
        int people = upTo(mostPeople);
        Draft draft = Problem.peers(people);
        for (int a = 0; a < people; a++) {
            couples(draft, a, a + 1, people);
        }
        return people(draft, people);
    }

    private void couples(Draft draft, int a, int from, int to) {
        int outOfTen = 1 + upTo(9);
        int highest = upTo(2) == 0 ? 2 : 1 + upTo(40);
        for (int b = from; b < to; b++) {
            if (random.nextInt(10) < outOfTen) {
                draft.couple(a, b, upTo(highest));
                if (keeping && keeper.nextInt(3) == 0) {
                    draft.keep(a, b);
                }
            }
        }
    }

    private Problem people(Draft draft, int people) {
        int oftenFirst = 1 + upTo(6);
        for (int person = 0; person < people; person++) {
            if (upTo(oftenFirst) == 0) {
                draft.first(person);
            }
            if (upTo(12) == 0) {
                draft.paired(person);
            }
        }
        return draft.seed(random.nextLong()).build();
    }
}
