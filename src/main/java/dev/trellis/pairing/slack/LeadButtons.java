package dev.trellis.pairing.slack;

import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.people.People;
import dev.trellis.program.Programs;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.PairId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What a lead answers when nobody knows whether an introduction is in the channel. */
@Factory
record LeadButtons(Pairs pairs, People people, Programs programs, TroubleLetter letter) {
    @Singleton
    SlackButton found() {
        return SlackButton.of("pairing.found", press -> settle(press, false));
    }

    @Singleton
    SlackButton again() {
        return SlackButton.of("pairing.again", press -> settle(press, true));
    }

    private Answer settle(Press press, boolean send) {
        Caller by = press.by();
        PairId id = PairId.of(press.value());
        Pair pair = pairs.get(by.workspace(), id);
        if (!programs.isLead(
                by.workspace(),
                pair.program(),
                people.known(by.workspace(), by.user()).id())) {
            return Answer.say(Message.saying(by.copy(), "pairing.notYours"));
        }
        if (send) {
            pairs.introduceAgain(by.workspace(), id);
        } else {
            pairs.introductionFound(by.workspace(), id);
        }
        return Answer.replace(letter.text(pair, by.copy()));
    }
}
