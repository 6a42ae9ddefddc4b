package dev.trellis.checkin.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.checkin.Days;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Message;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code /mentoring checkin}, typed by Ana on several days. */
@Tag("database")
class CheckInCommandTest {
    private final Days days = new Days();
    private final SlackHandlers handlers = days.house().getBean(SlackHandlers.class);

    @Test
    void beforeTheDayItSaysWhenTheQuestionComes() {
        Settled.check("checkin/nothing-open", typed(days.ana()));
    }

    @Test
    void onTheDayItAsksOnTheSpot() {
        days.askedAboutThursday();

        Settled.check("checkin/open", typed(days.ana()));
    }

    @Test
    void everyPairHasARow() {
        Person cleo = days.house().getBean(Crowd.class).member(days.workspace(), "UCLEO", "Cleo");
        days.pair(days.ana(), cleo);
        days.ask("2027-02-09T09:00:00Z");

        assertThat(typed(days.ana()).text())
                .startsWith("Did you two meet? One tap for each of your 2 pairs.")
                .contains("Ben", "Cleo");
    }

    @Test
    void whatIsAnsweredThereChangesTheMessageThatAskedAsWell() {
        days.askedAboutThursday();
        String question = days.open(days.ana()).id().toString();
        Press press = new Press(by(days.ana()), question, question, new Filled(Map.of()), "", Optional.empty());

        Answer answer = handlers.button("checkin.met").orElseThrow().press(press);

        assertThat(((Answer.Replace) answer).message().text()).startsWith("Saved: you met on Thu 4 Feb.");
        assertThat(days.updates(days.ana(), Days.FEB_5)).isEqualTo(1);
        assertThat(typed(days.ana()).text()).startsWith("Nothing waits for your answer.");
    }

    @Test
    void whoHasNoPartnerReadsWhenQuestionsBegin() {
        Person dora = days.house().getBean(Crowd.class).member(days.workspace(), "UDORA", "Dora");

        assertThat(typed(dora).text()).startsWith("You are asked nothing yet.");
    }

    private Message typed(Person person) {
        SlackCommand command = Objects.requireNonNull(handlers.commands().get("/mentoring checkin"));
        return ((Answer.Say) command.answer(new SlackCommand.Typed(by(person), "", "C1"))).message();
    }

    private Caller by(Person person) {
        return new Caller(days.workspace(), person.slackId(), Copy.of(Locale.UK, person.zone()));
    }
}
