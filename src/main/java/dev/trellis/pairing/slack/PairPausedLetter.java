package dev.trellis.pairing.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairLetters;
import dev.trellis.people.People;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells one of the two that nothing is asked of them until a date. */
@Singleton
record PairPausedLetter(PairReader reader, People people, PausedNotice notice) implements SlackLetter {
    @Override
    public String kind() {
        return PairLetters.PAUSED;
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        Pair pair = reader.read(letter);
        var me = people.get(pair.workspace(), pair.onSide(letter.subject().id()));
        return notice.fresh(pair, me, copy);
    }
}
