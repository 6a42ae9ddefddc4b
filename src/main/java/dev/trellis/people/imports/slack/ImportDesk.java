package dev.trellis.people.imports.slack;

import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.people.imports.Importers;
import dev.trellis.people.imports.Imports;
import dev.trellis.people.imports.Outcome;
import dev.trellis.people.imports.Way;
import dev.trellis.people.imports.csv.CsvFile;
import dev.trellis.people.imports.csv.Reading;
import dev.trellis.people.imports.http.PageAddress;
import dev.trellis.people.imports.ticket.Pastes;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Bringing HR's file in Slack: asked for on Home, looked through, applied. Leads and admins only, at every step. */
@Factory
record ImportDesk(People people, Importers importers, Imports imports, Pastes pastes, PageAddress page) {
    @Singleton
    SlackButton button() {
        return new Asked(this);
    }

    @Singleton
    SlackButton link() {
        return new Left();
    }

    @Singleton
    SlackSubmission pasted() {
        return new Pasted(this);
    }

    @Singleton
    SlackSubmission applied() {
        return new Applied(this);
    }

    private Answer allowed(Caller by, Function<Person, Answer> then) {
        Person person = people.known(by.workspace(), by.user());
        return importers.include(person)
                ? then.apply(person)
                : Answer.say(Message.saying(by.copy(), "people.import.notAllowed"));
    }

    private Answer pasted(Person person, SlackSubmission.Submitted sent) {
        String heap = sent.carried(ImportScreen.Carries.class).heap();
        String rows = ImportScreen.rows(sent.filled());
        Pastes.Heap kept = pastes.add(person, heap, sent.filled().words(rows));
        Copy copy = sent.by().copy();
        return sent.filled().checks(ImportScreen.MORE).isEmpty()
                ? checked(person, CsvFile.read(pastes.take(person, kept.id())), rows, copy)
                : Answer.turn(new ImportScreen(Optional.empty(), Optional.of(kept)).screen(copy));
    }

    private Answer checked(Person person, Reading list, String field, Copy copy) {
        return switch (imports.check(person.workspace(), Optional.of(person.id()), Way.PASTE, list)) {
            case Outcome.Checked checked -> Answer.turn(new CheckedScreen(checked).screen(copy));
            case Outcome.Unreadable(var because) ->
                Answer.errors(
                        field,
                        copy.text(
                                "people.import.unreadable."
                                        + because.why().name().toLowerCase(Locale.ROOT),
                                "line",
                                because.line()));
            case Outcome.Busy _, Outcome.Outdated _, Outcome.Applying _ ->
                Answer.errors(field, copy.text("people.import.busy"));
        };
    }

    private Answer applied(SlackSubmission.Submitted sent) {
        String id = sent.carried(CheckedScreen.Carries.class).found();
        return imports.apply(sent.by().workspace(), id, sent.viewId()) instanceof Outcome.Applying(var now)
                ? Answer.turn(new ProgressScreen(now).screen(sent.by().copy()))
                : Answer.say(Message.saying(sent.by().copy(), "people.import.outdated"));
    }

    private record Asked(ImportDesk desk) implements SlackButton {
        @Override
        public String action() {
            return ImportScreen.ID;
        }

        @Override
        public Answer press(Press press) {
            Copy copy = press.by().copy();
            return desk.allowed(
                    press.by(),
                    person ->
                            Answer.open(new ImportScreen(desk.page.forOneUse(person), Optional.empty()).screen(copy)));
        }
    }

    /** The browser opens the page by itself; Slack only tells. */
    private record Left() implements SlackButton {
        @Override
        public String action() {
            return "people.import.page";
        }

        @Override
        public Answer press(Press press) {
            return Answer.nothing();
        }
    }

    private record Pasted(ImportDesk desk) implements SlackSubmission {
        @Override
        public String screen() {
            return ImportScreen.ID;
        }

        @Override
        public Answer submit(Submitted submitted) {
            return desk.allowed(submitted.by(), person -> desk.pasted(person, submitted));
        }
    }

    private record Applied(ImportDesk desk) implements SlackSubmission {
        @Override
        public String screen() {
            return CheckedScreen.ID;
        }

        @Override
        public Answer submit(Submitted submitted) {
            return desk.allowed(submitted.by(), person -> desk.applied(submitted));
        }
    }
}
