package dev.trellis.matching.pool;

import dev.trellis.matching.score.Range;

/** How many others reach each score with somebody, so that the best are found without sorting everybody. */
final class Ranking {
    private final int[] reaching;

    /** Of those in a range, none of whose scores is above the best; below 0 is no score. */
    Ranking(int[] scores, Range range, int best) {
        this.reaching = new int[best + 2];
        for (int i = range.from(); i < range.to(); i++) {
            if (scores[i] >= 0) {
                reaching[scores[i]]++;
            }
        }
    }

    /** Nobody reaches so much. */
    int top() {
        return reaching.length - 1;
    }

    /** How far one has to go down from a score, to have so many, or everybody who is left. */
    int below(int score, int many) {
        int least = score;
        for (int found = 0; least > 0 && found < many; found += reaching[least]) {
            least--;
        }
        return least;
    }
}
