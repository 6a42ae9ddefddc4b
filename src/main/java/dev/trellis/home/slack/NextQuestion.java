package dev.trellis.home.slack;

import dev.trellis.checkin.Asked;
import dev.trellis.checkin.DayBook;
import dev.trellis.people.Person;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** What somebody is asked next, and when. */
@Singleton
@Order(2)
record NextQuestion(DayBook questions) implements Part {
    @Override
    public void draw(HomeTab home, Person reader, Copy copy) {
        List<Asked> next = questions.next(reader.workspace(), reader.id());
        if (next.isEmpty()) {
            return;
        }
        home.header("home.next");
        next.forEach(asked -> question(home, asked));
        home.small("home.next.small").divider();
    }

    private static void question(HomeTab home, Asked asked) {
        Instant due = asked.checkIn().times().dueAt();
        if (asked.checkIn().times().asks() > 0) {
            home.line("home.next.open", "partner", asked.partner().name());
        } else if (due != null) {
            home.line("home.next.due", "partner", asked.partner().name(), "at", due);
        }
    }
}
