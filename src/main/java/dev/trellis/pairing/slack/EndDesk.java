package dev.trellis.pairing.slack;

import dev.trellis.pairing.EndReason;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Mention;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.PairId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** One of the two ends the pair, having read word for word what each of them will read. */
@Factory
record EndDesk(Pairs pairs, People people) {
    private static final String ID = "pairing.end";

    /** What the modal carries. */
    record Carries(String pair) {}

    @Singleton
    SlackButton button() {
        return SlackButton.of(ID, this::preview);
    }

    @Singleton
    SlackSubmission submission() {
        return SlackSubmission.of(ID, this::end);
    }

    private Answer preview(Press press) {
        Caller by = press.by();
        Pair pair = pairs.get(by.workspace(), PairId.of(press.value()));
        Person me = people.known(by.workspace(), by.user());
        if (!pair.has(me.id())) {
            return Answer.say(Message.saying(by.copy(), "pairing.notYours"));
        }
        return pairs.goesOnFor(pair, me.id())
                ? Answer.open(screen(pair, me, by.copy()))
                : Answer.say(Message.saying(by.copy(), "pairing.end.before"));
    }

    private static Screen screen(Pair pair, Person me, Copy copy) {
        return Screen.modal(ID, copy)
                .carrying(new Carries(pair.id().toString()))
                .line("pairing.end.about")
                .quote(copy.line("pairing.end.preview", "partner", new Mention(me.slackId())));
    }

    private Answer end(Submitted submitted) {
        Caller by = submitted.by();
        Pair pair = pairs.get(
                by.workspace(), PairId.of(submitted.carried(Carries.class).pair()));
        Person me = people.known(by.workspace(), by.user());
        if (!pair.has(me.id())) {
            return Answer.say(Message.saying(by.copy(), "pairing.notYours"));
        }
        boolean before = !pairs.goesOnFor(pair, me.id());
        pairs.end(by.workspace(), pair.id(), me.id(), EndReason.NO_FAULT);
        return Answer.say(Message.saying(by.copy(), before ? "pairing.end.before" : "pairing.end.done"));
    }
}
