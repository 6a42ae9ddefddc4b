package dev.trellis.home.slack;

import dev.trellis.checkin.DayBook;
import dev.trellis.checkin.slack.CheckInRow;
import dev.trellis.people.Person;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** What somebody is asked, to be answered on the spot, and what they are asked next. */
@Singleton
@Order(2)
record NextQuestion(DayBook questions) implements Part {
    @Override
    public void draw(HomeTab home, Person reader, Copy copy) {
        List<CheckInRow> rows = questions.next(reader.workspace(), reader.id()).stream()
                .map(CheckInRow::new)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        home.header("home.next");
        if (rows.stream().anyMatch(CheckInRow::waits)) {
            home.line("home.next.seen");
        }
        rows.forEach(row -> question(home, row));
        home.small("home.next.small").divider();
    }

    /** What was asked is answered on the spot, and what is still to come can be put off. */
    private static void question(HomeTab home, CheckInRow row) {
        Instant due = row.asked().checkIn().times().dueAt();
        if (row.waits()) {
            row.on(home);
        } else if (due != null) {
            row.rhythm(
                    home.line("home.next.due", "partner", row.asked().partner().name(), "at", due));
        }
    }
}
