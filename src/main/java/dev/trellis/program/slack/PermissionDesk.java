package dev.trellis.program.slack;

import dev.trellis.people.Person;
import dev.trellis.program.permission.Answered;
import dev.trellis.program.permission.Asked;
import dev.trellis.program.permission.Permissions;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.PersonId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who may set up a program, asked of an admin and answered. */
@Factory
record PermissionDesk(Permissions permissions, ProgramDesk desk) {
    @Singleton
    SlackButton ask() {
        return SlackButton.of("program.ask", this::asked);
    }

    @Singleton
    SlackButton dismiss() {
        return SlackButton.of(
                "program.dismiss",
                press -> Answer.replace(Message.saying(press.by().copy(), "program.dismissed")));
    }

    @Singleton
    SlackButton allow() {
        return SlackButton.of("program.allow", press -> answered(press, true));
    }

    @Singleton
    SlackButton deny() {
        return SlackButton.of("program.deny", press -> answered(press, false));
    }

    /** What somebody reads who may not set up a program; empty for one who may. */
    Optional<Message> refusal(Person person, Copy copy) {
        if (permissions.mayCreate(person)) {
            return Optional.empty();
        }
        return Optional.of(permissions
                .awaited(person.workspace(), person.id())
                .map(admin -> desk.pages().waiting(admin, copy))
                .or(() -> permissions
                        .whomToAsk(person.workspace())
                        .map(admin -> desk.pages().ask(admin, copy)))
                .orElseGet(() -> nobody(person, copy)));
    }

    private Message nobody(Person person, Copy copy) {
        return permissions.isEarly(person.workspace())
                ? desk.pages().early(copy)
                : desk.pages().nobodyToAsk(copy);
    }

    private Answer asked(Press press) {
        Person person = desk.person(press.by());
        Copy copy = press.by().copy();
        Message message = switch (permissions.ask(person.workspace(), person.id())) {
            case Asked.Waiting waiting -> desk.pages().waiting(waiting.admin(), copy);
            case Asked.AllowedAlready _ -> desk.pages().allowedAlready(copy);
            case Asked.Early _ -> desk.pages().early(copy);
            case Asked.Nobody _ -> desk.pages().nobodyToAsk(copy);
        };
        return Answer.replace(message);
    }

    private Answer answered(Press press, boolean allow) {
        Person admin = desk.person(press.by());
        Copy copy = press.by().copy();
        Answered answered = permissions.answer(admin.workspace(), PersonId.of(press.subject()), admin.id(), allow);
        return switch (answered) {
            case Answered.Done done -> Answer.replace(outcome(done.asker(), done.allowed(), copy));
            case Answered.Already already -> Answer.replace(outcome(already.asker(), already.allowed(), copy));
            case Answered.NotAnAdmin _ -> Answer.say(Message.saying(copy, "program.notAnAdmin"));
        };
    }

    private static Message outcome(Person asker, boolean allowed, Copy copy) {
        return Message.saying(copy, allowed ? "program.allow.done" : "program.deny.done", "person", asker.name());
    }
}
