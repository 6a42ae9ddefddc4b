package dev.trellis.matching;

import io.micronaut.data.annotation.Embeddable;
import java.util.stream.IntStream;

/**
 * How much each part of a score counts in a program, from 0 (not at all) to 10.
 *
 * @param topics what one offers and the other wants
 * @param style how alike they like to work
 * @param wishes whom they would like
 * @param hours how long their working days overlap
 * @param teams that they come from different teams
 */
@Embeddable
public record Weights(int topics, int style, int wishes, int hours, int teams) {
    public static final int MOST = 10;

    /** Evidence says that complementary skills and a similar way of working make the best pairs. */
    public static final Weights USUAL = new Weights(10, 5, 5, 2, 2);

    /** Each within bounds, and at least one of them counts. */
    boolean sound() {
        return IntStream.of(topics, style, wishes, hours, teams).allMatch(one -> one >= 0 && one <= MOST)
                && topics + style + wishes + hours + teams > 0;
    }
}
