package dev.trellis.matching.solve;

import java.util.Random;

/** Large problems as an organisation would pose them: some mentors suit many, no two couples suit quite alike. */
final class Crowd {
    private static final int SEED = 20;

    private Crowd() {}

    /** Mentees with so many candidates each among mentors with so many places each. */
    static Problem twoSided(int mentees, int mentors, int candidates, int places) {
        Random random = new Random(SEED);
        Draft draft = Problem.twoSided(
                mentees, random.ints(mentors, places, places + 1).toArray());
        int[] liked = random.ints(mentors, 0, 2_000).toArray();
        int[] order = random.ints(0, mentors).distinct().limit(mentors).toArray();
        for (int a = 0; a < mentees; a++) {
            for (int k = 0; k < candidates; k++) {
                swap(order, k, k + random.nextInt(mentors - k));
                draft.couple(a, mentees + order[k], liked[order[k]] + random.nextInt(8_000));
            }
            leaveOutTwentieth(draft, random, a);
        }
        return draft.seed(SEED).build();
    }

    /** Peers with about so many candidates each. */
    static Problem peers(int people, int candidates) {
        Random random = new Random(SEED);
        Draft draft = Problem.peers(people);
        int[] liked = random.ints(people, 0, 1_000).toArray();
        for (int a = 0; a < people; a++) {
            for (int b = a + 1; b < people; b++) {
                if (random.nextInt(people - 1) < candidates) {
                    draft.couple(a, b, liked[a] + liked[b] + random.nextInt(8_000));
                }
            }
            leaveOutTwentieth(draft, random, a);
        }
        return draft.seed(SEED).build();
    }

    private static void leaveOutTwentieth(Draft draft, Random random, int person) {
        if (random.nextInt(20) == 0) {
            draft.first(person);
        }
    }

    private static void swap(int[] order, int one, int other) {
        int kept = order[one];
        order[one] = order[other];
        order[other] = kept;
    }
}
