package dev.trellis.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Uuid7Test {
    @Test
    void idsAreOfVersionSevenAndOfTheRfcVariant() {
        assertThat(Stream.generate(Uuid7::make).limit(1_000)).allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
    }

    @Test
    void theTextOfTenThousandIdsMadeInARowIsAlreadySorted() {
        var texts =
                Stream.generate(Uuid7::make).limit(10_000).map(UUID::toString).toList();

        assertThat(texts).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void eightThreadsNeverMakeTheSameTick() throws InterruptedException, ExecutionException {
        var ticks = Collections.synchronizedList(new ArrayList<Long>());
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> work = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                work.add(threads.submit(() -> {
                    for (int i = 0; i < 2_000; i++) ticks.add(Uuid7.make().getMostSignificantBits());
                }));
            }
            for (Future<?> each : work) each.get();
        }

        assertThat(ticks).hasSize(16_000).doesNotHaveDuplicates();
    }

    @Test
    void theFirstBitsSayRoughlyWhen() {
        long before = System.currentTimeMillis();

        long millis = Uuid7.make().getMostSignificantBits() >>> 16;

        assertThat(millis).isBetween(before, before + 60_000);
    }
}
