package dev.trellis.pairing.unsure.slack;

import dev.trellis.pairing.unsure.Unsure;
import dev.trellis.people.People;
import dev.trellis.program.Programs;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.function.BiConsumer;

/** What a lead answers when nobody knows whether messages to pairs arrived. */
@Factory
record UnsureButtons(Unsure unsure, Programs programs, People people, UnsureLetter letter) {
    @Singleton
    SlackButton areThere() {
        return SlackButton.of("pairing.areThere", press -> settled(press, unsure::areThere));
    }

    @Singleton
    SlackButton sendAgain() {
        return SlackButton.of("pairing.sendAgain", press -> settled(press, unsure::sendAgain));
    }

    private Answer settled(Press press, BiConsumer<WorkspaceId, ProgramId> decision) {
        Caller by = press.by();
        ProgramId program = ProgramId.of(press.value());
        var person = people.known(by.workspace(), by.user());
        if (!programs.isLead(by.workspace(), program, person.id())) {
            return Answer.say(Message.saying(by.copy(), "pairing.notYours"));
        }
        decision.accept(by.workspace(), program);
        return Answer.replace(letter.text(by.workspace(), program, by.copy()));
    }
}
