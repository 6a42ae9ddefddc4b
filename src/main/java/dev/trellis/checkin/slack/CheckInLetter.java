package dev.trellis.checkin.slack;

import dev.trellis.checkin.Asked;
import dev.trellis.checkin.CheckInState;
import dev.trellis.checkin.DayBook;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.WhenUncertain;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks somebody, in one message, whatever is due on that day; a post with nothing left to ask is not sent. */
@Singleton
record CheckInLetter(DayBook book) implements SlackLetter {
    @Override
    public String kind() {
        return "checkin.ask";
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        String[] ids = letter.subject().id().split("/", 2);
        List<Asked> rows = book.day(letter.workspace(), PersonId.of(ids[0]), LocalDate.parse(ids[1]));
        if (letter.operation() == Operation.POST) {
            boolean asks = rows.stream().anyMatch(row -> row.checkIn().state() == CheckInState.SENT);
            return asks ? Optional.of(CheckInMessage.of(rows).in(copy)) : Optional.empty();
        }
        return Optional.of(
                rows.isEmpty()
                        ? Message.saying(copy, "checkin.movedOn")
                        : CheckInMessage.of(rows).in(copy));
    }

    /** The answer to a question read twice is worth nothing; a lead is asked. */
    @Override
    public WhenUncertain whenUncertain() {
        return WhenUncertain.ASK;
    }
}
