package dev.trellis.checkin.slack;

import dev.trellis.checkin.CheckIn;
import dev.trellis.checkin.CheckIns;
import dev.trellis.checkin.Paces;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.workspace.CheckInId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** Asks nothing about a pair before the chosen day. */
@Singleton
record PauseSubmission(CheckIns checkIns, Paces paces, People people) implements SlackSubmission {
    @Override
    public String screen() {
        return PauseScreen.ID;
    }

    @Override
    public Answer submit(Submitted submitted) {
        Caller by = submitted.by();
        Person person = people.known(by.workspace(), by.user());
        CheckInId id = CheckInId.of(submitted.carried(PauseScreen.Carries.class).checkIn());
        Optional<CheckIn> row = checkIns.find(by.workspace(), person.id(), id);
        Optional<LocalDate> day = submitted.filled().day(PauseScreen.DAY);
        if (row.isEmpty() || day.isEmpty()) {
            return refused(by, "checkin.refused.day");
        }
        return switch (paces.pause(by.workspace(), person.id(), row.get().pairId(), day.get())) {
            case PAUSED -> {
                checkIns.find(by.workspace(), person.id(), id).ifPresent(checkIns::redraw);
                yield Answer.nothing();
            }
            case BAD_DAY -> refused(by, "checkin.refused.day");
            case OVER -> refused(by, "checkin.refused.over");
        };
    }

    private static Answer refused(Caller by, String sentence) {
        return Answer.errors(PauseScreen.DAY, by.copy().text(sentence));
    }
}
