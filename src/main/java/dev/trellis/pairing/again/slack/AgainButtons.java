package dev.trellis.pairing.again.slack;

import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.again.Looking;
import dev.trellis.pairing.again.NewPeers;
import dev.trellis.pairing.slack.PausedNotice;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Mention;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.PairId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Find a new peer, under a pair that ended or is paused, and OK under the latter. */
@Factory
record AgainButtons(NewPeers newPeers, Pairs pairs, People people, Programs programs, PausedNotice notice) {
    @Singleton
    SlackButton find() {
        return SlackButton.of("pairing.findNew", this::looked);
    }

    @Singleton
    SlackButton ok() {
        return SlackButton.of("pairing.pausedOk", this::read);
    }

    private Answer looked(Press press) {
        Copy copy = press.by().copy();
        Person me = person(press.by());
        return switch (newPeers.look(me.workspace(), PairId.of(press.subject()), me.id())) {
            case Looking.Waiting waiting -> Answer.replace(waiting(waiting, copy));
            case Looking.GoesOn(Pair pair) ->
                Answer.replace(Message.saying(copy, "pairing.findNew.goesOn", "partner", partner(pair, me)));
            case Looking.Full _ -> Answer.say(Message.saying(copy, "pairing.findNew.full"));
            case Looking.NotIn(Program program) -> Answer.say(join(program, copy));
            case Looking.Closed _ -> Answer.say(Message.saying(copy, "pairing.findNew.closed"));
            case Looking.NotYours _ -> Answer.say(Message.saying(copy, "pairing.notYours"));
        };
    }

    private Message waiting(Looking.Waiting waiting, Copy copy) {
        String program = waiting.program().id().toString();
        Message.Draft draft = Message.in(copy)
                .line(
                        "pairing.findNew.done",
                        "lead",
                        programs.lead(waiting.program()).name(),
                        "day",
                        waiting.pairsBy());
        if (waiting.kept()) {
            draft.line("pairing.findNew.kept");
        }
        return draft.quietButtons(
                        program,
                        Button.press("joining.change", program, "pairing.seeProfile"),
                        Button.press("joining.pause", program, "pairing.takeABreak"))
                .done();
    }

    private static Message join(Program program, Copy copy) {
        String id = program.id().toString();
        return Message.in(copy)
                .line("pairing.findNew.left", "program", program.name())
                .buttons(id, Button.press("joining.join", id))
                .done();
    }

    /** They read it: what stays is the way to somebody new. */
    private Answer read(Press press) {
        Person me = person(press.by());
        Copy copy = press.by().copy();
        return pairs.find(me.workspace(), PairId.of(press.subject()))
                .filter(pair -> pair.has(me.id()))
                .map(pair -> Answer.replace(notice.read(pair, me, copy)))
                .orElseGet(() -> Answer.say(Message.saying(copy, "pairing.notYours")));
    }

    private Person person(Caller by) {
        return people.known(by.workspace(), by.user());
    }

    private Mention partner(Pair pair, Person me) {
        return new Mention(people.get(pair.workspace(), pair.partnerOf(me.id())).slackId());
    }
}
