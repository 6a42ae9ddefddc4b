package dev.trellis.older;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.TestDatabase;
import dev.trellis.TestHouse;
import dev.trellis.apart.Inhabited;
import dev.trellis.schedule.Beat;
import dev.trellis.schedule.clock.WalkingClock;
import dev.trellis.slack.inbox.Answered;
import dev.trellis.slack.inbox.Inbox;
import dev.trellis.slack.inbox.Outcome;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an older Trellis kept is moved to where this one looks for it. */
@Tag("database")
class OlderDatabasesTest {
    private static final String SHARES = "099";
    private static final String ANSWERS = "011";

    private static final int COLUMNS = 7;
    private static final String OF_TODAY = "SELECT id, workspace_id, writing_id, pair_id, live, times, changed_at"
            + " FROM writing_share WHERE room = 'WHATs'";
    private static final String AS_IT_WAS = "INSERT INTO WHAT_share"
            + " (id, workspace_id, WHAT_id, pair_id, live, times, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)";

    @Test
    void whatPeopleSharedIsStillSharedAndWhatTheyTookBackIsNot() throws SQLException {
        String today = TestDatabase.builtUrl();
        Life life;
        try (var house = Life.house(today)) {
            life = Life.in(house);
        }
        try (var older = OlderDatabase.of(today, OlderDatabase.before(SHARES))) {
            asItWas(today, older.url(), "goal");
            asItWas(today, older.url(), "reflection");

            try (var house = Life.house(older.url())) {
                life.goesOnIn(house);
            }
        }
    }

    @Test
    void anAnswerKeptForARepeatIsGivenAndForgottenInTime() throws SQLException {
        String today = TestDatabase.builtUrl();
        WorkspaceId workspace;
        try (var house = Life.house(today)) {
            workspace = TestHouse.newWorkspace(house).id();
            again(house, workspace);
        }
        try (var older = OlderDatabase.of(today, OlderDatabase.before(ANSWERS));
                var house = Life.house(older.url())) {
            assertThat(again(house, workspace)).isEqualTo(new Outcome.Again<>("first"));
            house.getBean(WalkingClock.class)
                    .jump(Instant.parse(TestHouse.FROZEN).plusSeconds(1));
            house.getBeansOfType(Beat.class).stream()
                    .filter(beat -> beat.name().equals("sweep inbox"))
                    .forEach(Beat::beat);
            assertThat(again(house, workspace)).isEqualTo(new Outcome.Again<>(""));
        }
    }

    static Stream<String> versions() {
        return OlderDatabase.beforeEachChange();
    }

    /** A new column that must have a value breaks only where there are rows already. */
    @ParameterizedTest
    @MethodSource("versions")
    void noChangeOfATableStumblesOverWhatIsInIt(String version) throws SQLException {
        try (var older = OlderDatabase.of(Full.DATABASE, version)) {
            older.migrate("latest");

            try (var connection = OlderDatabase.open(older.url());
                    var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM workspace")) {
                rows.next();
                assertThat(rows.getInt(1)).isPositive();
            }
        }
    }

    private static Outcome<Answered> again(ApplicationContext house, WorkspaceId workspace) {
        return house.getBean(Inbox.class).once(workspace, "key", () -> () -> "first");
    }

    /** Moves today's shares to where they were: one table for goals, one for reflections. */
    private static void asItWas(String today, String older, String what) throws SQLException {
        try (var from = OlderDatabase.open(today);
                var to = OlderDatabase.open(older);
                var shares = from.createStatement().executeQuery(OF_TODAY.replace("WHAT", what));
                var insert = to.prepareStatement(AS_IT_WAS.replace("WHAT", what))) {
            while (shares.next()) {
                for (int i = 1; i <= COLUMNS; i++) insert.setObject(i, shares.getObject(i));
                assertThat(insert.executeUpdate()).isEqualTo(1);
            }
        }
    }

    /** One of everything; filled once. */
    private static final class Full {
        private static final String DATABASE = filled();

        private static String filled() {
            String url = TestDatabase.builtUrl();
            try (var house = Life.house(url)) {
                Inhabited.in(house);
            }
            return url;
        }
    }
}
