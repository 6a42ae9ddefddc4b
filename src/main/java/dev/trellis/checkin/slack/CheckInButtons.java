package dev.trellis.checkin.slack;

import dev.trellis.checkin.Answered;
import dev.trellis.checkin.CheckIns;
import dev.trellis.people.People;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.PersonId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.function.Function;

/** The answers to a question, one press each; only the person who was asked can give them. */
@Factory
record CheckInButtons(CheckIns checkIns, People people, CheckInAnswers answers) {
    @Singleton
    SlackButton met() {
        return answer("checkin.met", press -> checkIns.met(press.by().workspace(), person(press), id(press)));
    }

    @Singleton
    SlackButton metOn() {
        return answer(
                "checkin.metOn", press -> checkIns.metOn(press.by().workspace(), person(press), id(press), day(press)));
    }

    @Singleton
    SlackButton booked() {
        return answer(
                "checkin.booked",
                press -> checkIns.booked(press.by().workspace(), person(press), id(press), day(press)));
    }

    @Singleton
    SlackButton notYet() {
        return answer("checkin.notYet", press -> checkIns.notYet(press.by().workspace(), person(press), id(press)));
    }

    @Singleton
    SlackButton notMet() {
        return answer("checkin.notMet", press -> checkIns.notMet(press.by().workspace(), person(press), id(press)));
    }

    @Singleton
    SlackButton leave() {
        return answer("checkin.leave", press -> checkIns.leaveIt(press.by().workspace(), person(press), id(press)));
    }

    @Singleton
    SlackButton skip() {
        return answer("checkin.skip", press -> checkIns.skip(press.by().workspace(), person(press), id(press)));
    }

    @Singleton
    SlackButton undo() {
        return answer("checkin.undo", press -> checkIns.undo(press.by().workspace(), person(press), id(press)));
    }

    private SlackButton answer(String action, Function<Press, Answered> verb) {
        return SlackButton.of(action, press -> answers.show(press, verb.apply(press)));
    }

    private PersonId person(Press press) {
        return people.known(press.by().workspace(), press.by().user()).id();
    }

    private static CheckInId id(Press press) {
        return CheckInId.of(press.subject());
    }

    private static LocalDate day(Press press) {
        return press.day();
    }
}
