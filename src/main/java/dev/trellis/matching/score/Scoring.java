package dev.trellis.matching.score;

import dev.trellis.matching.Weights;
import dev.trellis.matching.rules.Two;

/** How well two people suit one another by a program's weights. */
public record Scoring(Weights weights) {
    private static final Part[] PARTS = Part.values();

    public int of(Two two) {
        int sum = 0;
        for (Part part : PARTS) {
            int weight = part.weight(weights);
            sum += weight == 0 ? 0 : weight * part.of(two);
        }
        return sum;
    }

    /** The best score there can be. */
    public int best() {
        int sum = 0;
        for (Part part : PARTS) {
            sum += part.weight(weights) * Part.MOST;
        }
        return sum;
    }

    /** A score as people read it: of 100, which is the best there can be. */
    public int outOfHundred(int score) {
        int best = best();
        return best == 0 ? 0 : Math.round(score * 100f / best);
    }
}
