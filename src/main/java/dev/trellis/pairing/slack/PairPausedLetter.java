package dev.trellis.pairing.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairLetters;
import dev.trellis.pairing.Pairs;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Mention;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Tells one of the two that nothing is asked of them until a date. */
@Singleton
record PairPausedLetter(PairReader reader, Pairs pairs, People people) implements SlackLetter {
    @Override
    public String kind() {
        return PairLetters.PAUSED;
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        Pair pair = reader.read(letter);
        return pairs.pausedUntil(pair).map(until -> text(letter, pair, until, copy));
    }

    private Message text(Letter letter, Pair pair, Instant until, Copy copy) {
        PersonId reader = pair.onSide(letter.subject().id());
        Person me = people.get(pair.workspace(), reader);
        Person partner = people.get(pair.workspace(), pair.partnerOf(reader));
        LocalDate day = until.atZone(me.zone()).toLocalDate();
        return Message.in(copy)
                .line("pairing.paused", "partner", new Mention(partner.slackId()), "day", day)
                .line("pairing.paused.normal")
                .done();
    }
}
