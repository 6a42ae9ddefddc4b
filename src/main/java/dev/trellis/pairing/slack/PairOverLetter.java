package dev.trellis.pairing.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairLetters;
import dev.trellis.people.People;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Mention;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The same neutral text for each of the two, whatever ended the pair. */
@Singleton
record PairOverLetter(PairReader reader, People people) implements SlackLetter {
    @Override
    public String kind() {
        return PairLetters.OVER;
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        Pair pair = reader.read(letter);
        var partner = people.get(
                pair.workspace(), pair.partnerOf(pair.onSide(letter.subject().id())));
        return Optional.of(Message.saying(copy, "pairing.over", "partner", new Mention(partner.slackId())));
    }
}
