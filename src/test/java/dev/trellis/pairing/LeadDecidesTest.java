package dev.trellis.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.people.Person;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Filled;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody knows whether an introduction is in the channel, and its lead looks. */
@HouseTest
class LeadDecidesTest {
    private final Duo duo;
    private final Pair pair;
    private final SlackHandlers handlers;

    LeadDecidesTest(ApplicationContext house, WorkspaceId workspace, SlackHandlers handlers) {
        this.duo = new Duo(house, workspace);
        this.handlers = handlers;
        this.pair = duo.confirmed(false);
        duo.mail().uncertain(duo.introductions(pair).getFirst());
    }

    @Test
    void itIsSentAgainOnceHoweverOftenTheyPress() {
        assertThat(press(duo.ivo(), "pairing.again")).isInstanceOf(Answer.Replace.class);
        press(duo.ivo(), "pairing.again");
        press(duo.ivo(), "pairing.found");

        assertThat(duo.introductions(pair)).hasSize(2);
    }

    @Test
    void whatIsThereIsNotSentAgain() {
        press(duo.ivo(), "pairing.found");
        press(duo.ivo(), "pairing.again");

        assertThat(duo.introductions(pair)).hasSize(1);
    }

    @Test
    void nobodyElseDecides() {
        assertThat(press(duo.ana(), "pairing.again")).isInstanceOf(Answer.Say.class);

        assertThat(duo.introductions(pair)).hasSize(1);
    }

    private Answer press(Person person, String action) {
        String id = pair.id().toString();
        Caller by = new Caller(duo.workspace(), person.slackId(), Copy.of(Locale.UK, person.zone()));
        return handlers.button(action)
                .orElseThrow()
                .press(new Press(by, id, id, new Filled(Map.of()), "", Optional.empty()));
    }
}
