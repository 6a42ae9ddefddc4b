package dev.trellis.journey;

import dev.trellis.apart.Rows;
import dev.trellis.people.People;
import dev.trellis.playground.Seat;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Visits everything that answers Slack, as it is registered and in no list, with values that nobody drew: a clear answer
 * each time, and nothing happens to anybody else.
 */
@ExtendWith(SoftAssertionsExtension.class)
class EveryHandlerTest {
    private static final String SEVEN = "01910000-0000-7000-8000-000000000007";
    private static final List<String> GARBAGE = List.of(
            "",
            "garbage",
            SEVEN,
            SEVEN + "/" + SEVEN,
            SEVEN + "/99999999999999999999",
            "-1",
            "\u0000\uD83D",
            "x".repeat(2_000));

    /** Tables of what buttons and modals are about. */
    private static final List<String> KINDS = List.of("pair", "goal", "offer", "check_in", "program", "reflection");

    private static final Town town = LivedIn.town();
    private static Knock knock;
    private static final WorkspaceId workspace = LivedIn.workspace();
    private static Map<String, String> real;

    @InjectSoftAssertions
    private SoftAssertions softly;

    @BeforeAll
    static void somethingOfEverything() throws SQLException {
        knock = new Knock(town);
        town.walkTo(town.now());
        real = rows().ids(workspace);
        real.keySet().retainAll(KINDS);
    }

    @AfterAll
    static void close() {
        knock.close();
    }

    @Test
    void noButtonStumblesOverWhatItSays() throws SQLException {
        Seat mei = town.as("mei");
        var before = others(mei);
        for (String action : Knock.buttons(town.ask(SlackHandlers.class))) {
            for (String value : GARBAGE) {
                clear(action + " with " + value, knock.press(mei, action, value));
            }
            softly.assertThat(others(mei)).as("after %s", action).isEqualTo(before);
        }
    }

    @Test
    void noButtonObeysSomebodyWhomItIsNotFor() throws SQLException {
        Seat mei = town.as("mei");
        var before = others(mei);
        for (String action : Knock.buttons(town.ask(SlackHandlers.class))) {
            for (String value : everything()) {
                clear(action + " with " + value, knock.press(mei, action, value));
            }
            softly.assertThat(others(mei)).as("after %s", action).isEqualTo(before);
        }
    }

    @Test
    void noModalStumblesOverWhatItCarries() throws SQLException {
        Seat mei = town.as("mei");
        var before = others(mei);
        for (String screen : town.ask(SlackHandlers.class).submissions()) {
            for (String metadata : carried()) {
                for (String words : List.of("\u0000", "y".repeat(4_000))) {
                    clear(screen + " carrying " + metadata, knock.submit(mei, screen, metadata, words));
                }
            }
            softly.assertThat(others(mei)).as("after %s", screen).isEqualTo(before);
        }
    }

    private void clear(String what, Knock.Heard heard) {
        heard.isClear(softly, what);
    }

    /** One of each kind of what is there, alone, and two together as buttons say them. */
    private static List<String> everything() {
        List<String> all = new ArrayList<>(real.values());
        all.add(real.get("goal") + "/" + real.get("pair"));
        all.add(real.get("reflection") + "/" + real.get("pair"));
        all.add(real.get("offer") + "/0");
        return all;
    }

    private static List<String> carried() {
        List<String> all = new ArrayList<>(List.of("", "null", "{}", "[]", "garbage", "{\"question\":\"NEVER\"}"));
        List<String> ids = new ArrayList<>(real.values());
        ids.addAll(List.of("", "garbage", SEVEN));
        ids.forEach(id -> all.add(("{'goal':'I','pair':'I','program':'I','offer':'I','checkIn':'I','reflection':'I',"
                        + "'question':'START'}")
                .replace('\'', '"')
                .replace("I", id)));
        return all;
    }

    /** All rows that are not this person's. */
    private static Map<String, List<String>> others(Seat seat) throws SQLException {
        var self = town.ask(People.class).known(workspace, seat.person().id()).id();
        return rows().ofOthers(workspace, self);
    }

    private static Rows rows() throws SQLException {
        return new Rows(town.ask(ApplicationContext.class));
    }
}
