package dev.trellis.checkin.slack;

import dev.trellis.checkin.DayBook;
import dev.trellis.people.Person;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody is asked now, over all their pairs, wherever they want to answer it. */
@Singleton
public record OpenQuestions(DayBook book) {
    /** A row for each pair, with its answers; empty when nothing waits for one. */
    public Optional<Message> open(Person reader, Copy copy) {
        List<CheckInRow> waiting = all(reader).filter(CheckInRow::waits).toList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(new CheckInMessage(waiting).in(copy));
    }

    /** The same, or else when the next question comes. */
    Message now(Person reader, Copy copy) {
        return open(reader, copy).orElseGet(() -> next(all(reader).toList(), copy));
    }

    private static Message next(List<CheckInRow> planned, Copy copy) {
        if (planned.isEmpty()) {
            return Message.saying(copy, "checkin.nobody");
        }
        Message.Draft draft = Message.in(copy).line("checkin.nothingOpen");
        planned.forEach(row -> row.planned(draft));
        return draft.done();
    }

    private Stream<CheckInRow> all(Person reader) {
        return book.next(reader.workspace(), reader.id()).stream().map(CheckInRow::new);
    }
}
