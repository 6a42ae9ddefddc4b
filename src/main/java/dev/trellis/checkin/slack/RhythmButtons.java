package dev.trellis.checkin.slack;

import dev.trellis.checkin.Answered;
import dev.trellis.checkin.Asked;
import dev.trellis.checkin.CheckIns;
import dev.trellis.checkin.DayBook;
import dev.trellis.checkin.Paces;
import dev.trellis.people.People;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.PersonId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** When to be asked: tomorrow, less often, not before a day; and whom to talk to instead. */
@Factory
record RhythmButtons(CheckIns checkIns, Paces paces, DayBook book, People people, CheckInAnswers answers) {
    private static final int SLOW = 4;

    @Singleton
    SlackButton menu(TalkTo talkTo) {
        return SlackButton.of("checkin.menu", press -> switch (press.value()) {
            case "tomorrow" -> answers.show(press, checkIns.tomorrow(press.by().workspace(), person(press), id(press)));
            case "pause" -> pause(press);
            default ->
                withQuestion(
                        press,
                        asked -> Answer.open(
                                talkTo.screen(asked.pair(), press.by().copy())));
        });
    }

    @Singleton
    SlackButton pauseUntil() {
        return SlackButton.of("checkin.pause", this::pause);
    }

    @Singleton
    SlackButton slower() {
        return SlackButton.of("checkin.slower", press -> every(press, Optional.of(SLOW)));
    }

    @Singleton
    SlackButton usual() {
        return SlackButton.of("checkin.usual", press -> every(press, Optional.empty()));
    }

    /** On Home, for somebody who asked for a pause. */
    @Singleton
    SlackButton resume() {
        return SlackButton.of(
                "checkin.resume",
                press -> withQuestion(press, asked -> {
                    paces.resume(
                            press.by().workspace(), person(press), asked.pair().id());
                    return answers.show(press, new Answered.Now(asked.checkIn()));
                }));
    }

    private Answer every(Press press, Optional<Integer> weeks) {
        return withQuestion(press, asked -> {
            paces.every(press.by().workspace(), person(press), asked.pair().id(), weeks);
            return answers.show(press, new Answered.Now(asked.checkIn()));
        });
    }

    private Answer pause(Press press) {
        return withQuestion(
                press,
                asked -> Answer.open(PauseScreen.of(
                        press.subject(), asked.partner().name(), press.by().copy())));
    }

    private Answer withQuestion(Press press, Function<Asked, Answer> then) {
        return book.own(press.by().workspace(), person(press), id(press))
                .map(then)
                .orElseGet(() -> answers.show(press, new Answered.NotYours()));
    }

    private PersonId person(Press press) {
        return people.known(press.by().workspace(), press.by().user()).id();
    }

    private static CheckInId id(Press press) {
        return CheckInId.of(press.subject());
    }
}
