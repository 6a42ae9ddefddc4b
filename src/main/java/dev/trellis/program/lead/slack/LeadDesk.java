package dev.trellis.program.lead.slack;

import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.lead.Decided;
import dev.trellis.program.lead.LeadWishes;
import dev.trellis.program.lead.Wished;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.NotHere;
import dev.trellis.workspace.ProgramId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Asking to lead a program, under everything that only a lead can do, and the answer. */
@Factory
record LeadDesk(LeadWishes wishes, People people) {
    @Singleton
    SlackButton ask() {
        return SlackButton.of("program.lead", this::asked);
    }

    @Singleton
    SlackButton dismiss() {
        return SlackButton.of(
                "program.lead.dismiss",
                press -> Answer.replace(Message.saying(press.by().copy(), "program.lead.dismissed")));
    }

    @Singleton
    SlackButton allow() {
        return SlackButton.of("program.lead.allow", press -> answered(press, true));
    }

    @Singleton
    SlackButton deny() {
        return SlackButton.of("program.lead.deny", press -> answered(press, false));
    }

    private Answer asked(Press press) {
        Person asker = person(press.by());
        Wished wished = wishes.ask(asker.workspace(), ProgramId.of(press.subject()), asker.id());
        return Answer.replace(outcome(wished, press.by().copy()));
    }

    private static Message outcome(Wished wished, Copy copy) {
        return switch (wished) {
            case Wished.Waiting(Person lead) -> Message.saying(copy, "program.lead.asked", "lead", lead.name());
            case Wished.LeadsAlready(var program) ->
                Message.saying(copy, "program.lead.already", "program", program.name());
            case Wished.NotForGuests(Person lead) -> Message.saying(copy, "program.lead.guest", "lead", lead.name());
            case Wished.Over _ -> Message.saying(copy, "program.gone");
            case Wished.Nobody _ -> Message.saying(copy, "program.nobody");
        };
    }

    private Answer answered(Press press, boolean allow) {
        Person by = person(press.by());
        Decided decided =
                wishes.answer(by.workspace(), NotHere.unlessRead(press.subject(), UUID::fromString), by.id(), allow);
        return answer(decided, press.by().copy());
    }

    private static Answer answer(Decided decided, Copy copy) {
        return switch (decided) {
            case Decided.Answered(Person asker, var program, boolean allowed) ->
                Answer.replace(Message.saying(
                        copy,
                        allowed ? "program.lead.allow.done" : "program.lead.deny.done",
                        "person",
                        asker.name(),
                        "program",
                        program.name()));
            case Decided.TooLate(Person asker) ->
                Answer.replace(Message.saying(copy, "program.lead.tooLate", "person", asker.name()));
            case Decided.NotYours _ -> Answer.say(Message.saying(copy, "program.lead.notYours"));
        };
    }

    private Person person(Caller by) {
        return people.known(by.workspace(), by.user());
    }
}
