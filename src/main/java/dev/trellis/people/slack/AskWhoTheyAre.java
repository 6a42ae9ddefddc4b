package dev.trellis.people.slack;

import dev.trellis.people.Facts;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.people.slack.SlackPeople.Said;
import dev.trellis.schedule.Beat;
import dev.trellis.schedule.DueRows;
import dev.trellis.workspace.database.Transactions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asks Slack about people of whom Trellis knows only the id, or of whom something is in doubt. */
@Singleton
record AskWhoTheyAre(People people, SlackPeople slack, DueRows rows, Transactions transactions) implements Beat {
    @Override
    public String name() {
        return "ask who they are";
    }

    @Override
    public int beat() {
        List<Person> unknown = transactions.run(people::askAbout);
        unknown.forEach(this::ask);
        return unknown.size();
    }

    private void ask(Person person) {
        switch (slack.one(person.workspace(), person.slackId())) {
            case Said.One one -> learn(person, one.person());
            case Said.Nobody _ -> transactions.run(() -> people.left(person.workspace(), person.slackId()));
            // The claim itself brings them back in a few minutes.
            case Said.Later _, Said.Page _ -> {}
        }
    }

    /** By itself: one who cannot be kept holds up nobody else. */
    private void learn(Person person, Facts now) {
        rows.each(List.of(now), Facts::slackId, facts -> {
            people.learn(person.workspace(), facts);
            return 1;
        });
    }

    @Override
    public Optional<Instant> nextDue() {
        return people.nextAsking();
    }
}
