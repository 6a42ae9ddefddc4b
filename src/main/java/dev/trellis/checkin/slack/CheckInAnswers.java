package dev.trellis.checkin.slack;

import dev.trellis.checkin.Answered;
import dev.trellis.checkin.Asked;
import dev.trellis.checkin.CheckIn;
import dev.trellis.checkin.CheckIns;
import dev.trellis.checkin.DayBook;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Shows what came of an answer where it was pressed: the message as it stands now, or a sentence that says why not. */
@Singleton
record CheckInAnswers(CheckIns checkIns, DayBook book) {
    Answer show(Press press, Answered outcome) {
        Copy copy = press.by().copy();
        return switch (outcome) {
            case Answered.Now(CheckIn row) -> shown(press, row);
            case Answered.NotYours no -> Answer.say(Message.saying(copy, "checkin.refused.notYours"));
            case Answered.TooEarly(LocalDate introduced) ->
                Answer.say(Message.saying(copy, "checkin.refused.tooEarly", "day", introduced));
            case Answered.NotYet(LocalDate today) ->
                Answer.say(Message.saying(copy, "checkin.refused.notYet", "day", today));
            case Answered.Past(LocalDate today) ->
                Answer.say(Message.saying(copy, "checkin.refused.past", "day", today));
            case Answered.TooFar(LocalDate latest) ->
                Answer.say(Message.saying(copy, "checkin.refused.tooFar", "day", latest));
        };
    }

    /** Pressed on Home, the message that holds the question is drawn anew as well. */
    private Answer shown(Press press, CheckIn row) {
        if (press.message().isEmpty()) {
            checkIns.redraw(row);
        }
        LocalDate day = row.times().askedOn();
        List<Asked> rows = day == null
                ? book.own(row.workspaceId(), row.personId(), row.id()).stream().toList()
                : book.day(row.workspaceId(), row.personId(), day);
        return Answer.replace(CheckInMessage.of(rows).in(press.by().copy()));
    }
}
