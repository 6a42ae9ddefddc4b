package dev.trellis.pairing.offer.slack;

import dev.trellis.pairing.offer.Proposal;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.kit.Filled;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.ProgramId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;

/** {@code /mentoring pair}, the button on Home, the modal they open, and taking an offer back. */
@Factory
record PairPeopleHandlers(PairPeopleDesk desk, People people) {
    @Singleton
    SlackCommand command() {
        return new Command(desk);
    }

    @Singleton
    SlackButton button() {
        return SlackButton.of("pairing.pair", press -> desk.open(press.by(), press.subject()));
    }

    @Singleton
    SlackSubmission submission() {
        return new Sent(this);
    }

    @Singleton
    SlackButton withdrawal() {
        return SlackButton.of("pairing.withdraw", press -> desk.withdraw(press.by(), OfferId.of(press.value())));
    }

    private Optional<Person> picked(Caller by, Filled filled, String field) {
        return filled.someone(field).map(user -> people.known(by.workspace(), user));
    }

    private record Command(PairPeopleDesk desk) implements SlackCommand {
        @Override
        public String command() {
            return "/mentoring pair";
        }

        @Override
        public String usage() {
            return "pairing.usage";
        }

        @Override
        public Answer answer(Typed typed) {
            return desk.open(typed.by(), "");
        }
    }

    private record Sent(PairPeopleHandlers house) implements SlackSubmission {
        @Override
        public String screen() {
            return PairPeopleScreen.ID;
        }

        @Override
        public Answer submit(Submitted submitted) {
            Caller by = submitted.by();
            Filled filled = submitted.filled();
            String program = PairPeopleScreen.program(submitted.carried(PairPeopleScreen.Carries.class), filled);
            if (program.isEmpty()) {
                return missing(by, PairPeopleScreen.PROGRAM);
            }
            Optional<Person> one = house.picked(by, filled, PairPeopleScreen.ONE);
            Optional<Person> other = house.picked(by, filled, PairPeopleScreen.OTHER);
            if (one.isEmpty() || other.isEmpty()) {
                return missing(by, one.isEmpty() ? PairPeopleScreen.ONE : PairPeopleScreen.OTHER);
            }
            return house.desk.propose(
                    by,
                    new Proposal(
                            by.workspace(),
                            ProgramId.of(program),
                            house.desk.person(by).id(),
                            one.get().id(),
                            other.get().id(),
                            filled.words(PairPeopleScreen.WHY).strip()));
        }

        private static Answer missing(Caller by, String field) {
            return Answer.errors(field, by.copy().text("pairing.refused.missing"));
        }
    }
}
