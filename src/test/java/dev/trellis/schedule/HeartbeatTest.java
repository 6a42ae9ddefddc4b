package dev.trellis.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.trellis.TestDatabase;
import dev.trellis.TestHouse;
import dev.trellis.workspace.Workspaces;
import dev.trellis.workspace.database.DatabaseReady;
import io.micronaut.context.ApplicationContext;
import io.micronaut.jdbc.DataSourceResolver;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.slf4j.LoggerFactory;

@Tag("database")
class HeartbeatTest {
    private final String database = TestDatabase.builtUrl();

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
    void aDatabaseThatGoesAwayJustBeforeTheFirstBeatIsWaitedFor() throws Exception {
        try (var house = start("1h")) {
            var pool = house.getBean(DataSourceResolver.class).resolve(house.getBean(DataSource.class));
            var refusals = new AtomicInteger(2);
            var quartz =
                    new Quartz(awayFirst(pool, refusals), DataSourceResolver.DEFAULT, house.getBean(BeatJob.class));
            var heartbeat = new Heartbeat(quartz, house.getBean(Beats.class), Duration.ofMillis(200));
            int before = house.getBean(Chime.class).turns.get();

            heartbeat.begin(new DatabaseReady());

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> house.getBean(Chime.class).turns.get() > before);
            heartbeat.stop();
            assertThat(refusals).hasNonPositiveValue();
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

    /** An interrupted write would close the file for everybody, and Quartz interrupts its threads at its end. */
    @RepeatedTest(3)
    void aStopInTheMiddleOfBeatsInterruptsNobodyAtTheirWork(@TempDir Path folder) throws Exception {
        ListAppender<ILoggingEvent> lines = listening();
        var file = "jdbc:h2:file:" + folder.resolve("stopped");
        try (var house = start("20ms", TestDatabase.isServer() ? database : file)) {
            var chime = house.getBean(Chime.class);
            await().atMost(Duration.ofSeconds(30)).until(() -> chime.turns.get() > 20);

            house.getBean(Heartbeat.class).stop();

            assertThat(house.getBean(Workspaces.class).all()).isEmpty();
        }
        assertThat(lines.list)
                .filteredOn(line -> line.getLevel().isGreaterOrEqual(Level.WARN))
                .isEmpty();
    }

    private static ListAppender<ILoggingEvent> listening() {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        ((Logger) LoggerFactory.getLogger("org.quartz")).addAppender(lines);
        return lines;
    }

    private static DataSource awayFirst(DataSource pool, AtomicInteger refusals) {
        return (DataSource) Proxy.newProxyInstance(
                HeartbeatTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection") && refusals.getAndDecrement() > 0) {
                        throw new SQLTransientConnectionException("away");
                    }
                    return method.invoke(pool, arguments);
                });
    }

    private static int turns(ApplicationContext one, ApplicationContext other) {
        return one.getBean(Chime.class).turns.get()
                + other.getBean(Chime.class).turns.get();
    }

    private ApplicationContext start(String pause) {
        return start(pause, database);
    }

    private static ApplicationContext start(String pause, String url) {
        return TestHouse.start(Map.of(
                "DATABASE_URL",
                url,
                "SLACK_API_URL",
                "http://127.0.0.1:1/api/",
                "trellis.delivery.enabled",
                "false",
                "trellis.schedule.pause",
                pause));
    }
}
