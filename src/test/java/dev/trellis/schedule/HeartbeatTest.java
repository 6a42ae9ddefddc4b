package dev.trellis.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.trellis.TestDatabase;
import dev.trellis.TestHouse;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quartz.JobBuilder;
import org.quartz.JobKey;

@Tag("database")
class HeartbeatTest {
    private final String database = TestDatabase.newUrl();

    @Test
    void everyBeatRunsAgainAndAgainAndWhatIsDueHappens() {
        try (var house = start("200ms")) {
            var chime = house.getBean(Chime.class);
            chime.ringAt(house.getBean(Clock.class).instant());

            await().atMost(Duration.ofSeconds(30)).until(() -> chime.turns.get() > 3 && chime.rung.size() == 1);
        }
    }

    @Test
    void twoNodesRunOnOneDatabaseAndABeatThatNobodyKnowsIsForgotten() throws Exception {
        try (var one = start("200ms")) {
            var stranger = new JobKey("a beat of an older version", "beats");
            var scheduler = one.getBean(Quartz.class).scheduler();
            scheduler.addJob(
                    JobBuilder.newJob(BeatJob.class)
                            .withIdentity(stranger)
                            .storeDurably()
                            .build(),
                    true);
            assertThat(scheduler.checkExists(stranger)).isTrue();

            try (var other = start("200ms")) {
                assertThat(scheduler.checkExists(stranger)).isFalse();
                int before = turns(one, other);
                await().atMost(Duration.ofSeconds(30)).until(() -> turns(one, other) > before + 5);
            }
            scheduler.shutdown();
        }
    }

    @Test
    void aBeatThatFailsIsRunAgainAtItsNextTurn() {
        try (var house = start("200ms")) {
            var chime = house.getBean(Chime.class);
            chime.andThen(() -> {
                if (chime.rung.size() == 1) throw new IllegalStateException("The first time it fails");
            });
            var now = house.getBean(Clock.class).instant();
            chime.ringAt(now, now.minusSeconds(1));

            await().atMost(Duration.ofSeconds(30)).until(() -> chime.rung.size() == 2);
        }
    }

    @Test
    void noBeatRunsByItselfWhileTheClockWalks() {
        try (var house = start("50ms")) {
            var turns = house.getBean(Turns.class);
            var chime = house.getBean(Chime.class);

            turns.walking(() -> {
                int before = chime.turns.get();
                await().during(Duration.ofMillis(500)).until(() -> chime.turns.get() == before);
                return true;
            });
        }
    }

    private static int turns(ApplicationContext one, ApplicationContext other) {
        return one.getBean(Chime.class).turns.get()
                + other.getBean(Chime.class).turns.get();
    }

    private ApplicationContext start(String pause) {
        return TestHouse.start(Map.of(
                "DATABASE_URL",
                database,
                "SLACK_API_URL",
                "http://127.0.0.1:1/api/",
                "trellis.delivery.enabled",
                "false",
                "trellis.schedule.pause",
                pause));
    }
}
