package dev.trellis.matching.solve.twosided.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QueueTest {
    @Test
    void theNearestComesFirst() {
        long[] distance = new Random(7).longs(200, 0, 90).toArray();
        Queue queue = new Queue(distance);
        for (int mentor = 0; mentor < distance.length; mentor++) {
            queue.nearer(mentor);
        }
        long[] polled = new long[distance.length];
        for (int k = 0; k < polled.length; k++) {
            assertThat(queue.nearest()).isEqualTo(distance[queue.poll()]);
            polled[k] = k;
        }
        assertThat(queue.isEmpty()).isTrue();
        assertThat(Arrays.stream(polled).max()).hasValue(199);
    }

    @Test
    void whoeverComesNearerOvertakes() {
        long[] distance = {3, 2, 1};
        Queue queue = new Queue(distance);
        for (int mentor = 0; mentor < 3; mentor++) {
            queue.nearer(mentor);
        }
        distance[0] = 0;
        queue.nearer(0);
        assertThat(queue.poll()).isZero();
        assertThat(queue.poll()).isEqualTo(2);
        assertThat(queue.poll()).isEqualTo(1);
    }

    @Test
    void aClearedQueueTakesEverybodyAgain() {
        long[] distance = {3, 2};
        Queue queue = new Queue(distance);
        queue.nearer(0);
        queue.nearer(1);
        queue.clear();
        assertThat(queue.isEmpty()).isTrue();
        queue.nearer(0);
        assertThat(queue.poll()).isZero();
        assertThat(queue.isEmpty()).isTrue();
    }
}
