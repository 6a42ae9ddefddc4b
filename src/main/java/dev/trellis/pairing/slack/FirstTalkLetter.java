package dev.trellis.pairing.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.WhenUncertain;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.pairing.PairLetters;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Asks the two, in a conversation of their own, when they talk first; and follows what they pick. */
@Singleton
record FirstTalkLetter(PairReader reader, PairPaper paper) implements SlackLetter {
    @Override
    public String kind() {
        return PairLetters.FIRST_TALK;
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        boolean first = letter.operation() == Operation.POST;
        return Optional.of(reader.read(letter))
                .filter(pair -> !first || PairPaper.goesOn(pair))
                .map(pair -> paper.talk(pair, Copy.SHARED));
    }

    @Override
    public WhenUncertain whenUncertain() {
        return WhenUncertain.ASK;
    }
}
