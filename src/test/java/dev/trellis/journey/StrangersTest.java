package dev.trellis.journey;

import dev.trellis.apart.Rows;
import dev.trellis.people.People;
import dev.trellis.playground.Seat;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People for whom Trellis is not, at every button, form, shortcut and command there is. */
@ExtendWith(SoftAssertionsExtension.class)
class StrangersTest {
    private static final String AWAY = "serves only members of the workspace";

    private final Town town = LivedIn.town();
    private final WorkspaceId workspace = LivedIn.workspace();
    private final SlackHandlers handlers = town.ask(SlackHandlers.class);
    private final Knock knock = new Knock(town);

    @InjectSoftAssertions
    private SoftAssertions softly;

    private List<String> real = List.of();

    @BeforeEach
    void settle() throws SQLException {
        town.walkTo(town.now());
        var ids = new Rows(town.ask(ApplicationContext.class)).ids(workspace);
        real = List.of(String.valueOf(ids.get("program")), String.valueOf(ids.get("pair")), ids.get("offer") + "/1");
    }

    @AfterEach
    void close() {
        knock.close();
    }

    @Test
    void whoeverComesFromAConnectedWorkspaceIsToldWhomToAsk() {
        Seat sam = town.as("sam");
        handlers.buttons()
                .forEach(action -> softly.assertThat(
                                knock.press(sam, action, real.getFirst()).shown())
                        .as(action)
                        .contains(AWAY));
        handlers.submissions().forEach(screen -> {
            Knock.Heard heard = knock.submit(sam, screen, "{}", "words");
            softly.assertThat(heard.shown()).as(screen).contains(AWAY);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"gita", "omar", "slackbot"})
    void guestsBotsAndWhoeverLeftMoveNothingOfOthers(String who) throws SQLException {
        Seat seat = town.as(who);
        var self = town.ask(People.class).known(workspace, seat.person().id()).id();
        Rows rows = new Rows(town.ask(ApplicationContext.class));
        var before = rows.ofOthers(workspace, self);
        for (String action : Knock.buttons(handlers)) {
            real.forEach(id -> knock.press(seat, action, id).isClear(softly, who + " at " + action));
        }
        handlers.shortcuts().forEach(id -> knock.shortcut(seat, id).isClear(softly, who + " at " + id));
        handlers.commands().keySet().forEach(command -> town.type(seat, command + " now"));
        softly.assertThat(String.join("\n", town.mail(seat))).doesNotContain("something went wrong");
        softly.assertThat(rows.ofOthers(workspace, self)).isEqualTo(before);
    }
}
