package dev.trellis.slack.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.jdbc.DataSourceResolver;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class TroubleTest {
    private static final String AGAIN = "Not saved, try again in a minute.";

    private final Door door = Door.OPEN;

    @BeforeEach
    void forget() {
        door.handlers.heard.clear();
        door.slack.forget();
    }

    @Test
    void whoeverMetABugReadsOneCalmSentenceAndTheLogNoWords() {
        List<ILoggingEvent> lines = logged(() -> {
            HttpResponse<String> answer = door.command("/door", "break my-private-words");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("something went wrong in Trellis")
                    .doesNotContain("secret", "Exception");
        });

        assertThat(lines)
                .anySatisfy(line -> assertThat(line.getFormattedMessage())
                        .contains("UANA", "IllegalStateException", "DoorHandlers.java"));
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.getFormattedMessage()).doesNotContain("my-private-words", "secret");
            assertThat(line.getThrowableProxy()).isNull();
        });
    }

    @Test
    void whatFailedMayBeTriedAgainWithTheSameRequest() {
        String body = door.typed("/door", "break x", java.util.Map.of());

        door.form(body);
        door.form(body);

        assertThat(door.handlers.heard).hasSize(2);
    }

    @Test
    void anEventThatCouldNotBeStoredIsAwaitedAgain() {
        assertThat(door.json(joined("Ev" + Door.fresh(), "UBROKEN")).statusCode())
                .isEqualTo(503);
    }

    @Test
    void anEventIsHeardOnceHoweverOftenItComes() {
        String event = joined("Ev" + Door.fresh(), "UNEW");

        assertThat(door.json(event).statusCode()).isEqualTo(200);
        assertThat(door.json(event).statusCode()).isEqualTo(200);

        assertThat(door.handlers.heard).containsExactly("UNEW");
    }

    @Test
    void withoutADatabaseNothingIsLostSilently() throws SQLException {
        List<Connection> all = takeAllConnections();
        try {
            assertThat(door.command("/door", "keep x").body()).contains(AGAIN);
            assertThat(door.interaction(
                                    Clicked.submitted(Door.fresh(), "precious").toString())
                            .body())
                    .isEqualTo("{\"response_action\":\"errors\",\"errors\":{\"note\":\"" + AGAIN + "\"}}");
            door.interaction(Clicked.inMessage(door, "door.say").toString());
            await().until(() -> !door.slack.asked("/hooks/").isEmpty());
            assertThat(door.slack.asked("/hooks/").getFirst().body()).contains(AGAIN);
            assertThat(door.json(joined("Ev" + Door.fresh(), "UNEW")).statusCode())
                    .isEqualTo(503);
        } finally {
            for (Connection each : all) each.close();
        }
        assertThat(door.handlers.heard).isEmpty();
        assertThat(door.command("/door", "keep x").body()).contains("kept x");
    }

    /** As if the server did not answer: whoever asks for a connection waits and gets none. */
    private List<Connection> takeAllConnections() throws SQLException {
        DataSource pool = door.house.getBean(DataSourceResolver.class).resolve(door.house.getBean(DataSource.class));
        List<Connection> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) all.add(pool.getConnection());
        return all;
    }

    private static String joined(String eventId, String user) {
        return Clicked.parse("{'type':'event_callback','team_id':'TDOOR','api_app_id':'A1','event_id':'" + eventId
                        + "','authorizations':[{'team_id':'TDOOR','enterprise_id':null}],"
                        + "'event':{'type':'team_join','user':{'id':'" + user + "'}}}")
                .toString();
    }

    private static List<ILoggingEvent> logged(Runnable work) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        root.addAppender(appender);
        try {
            work.run();
        } finally {
            root.detachAppender(appender);
        }
        return List.copyOf(appender.list);
    }
}
