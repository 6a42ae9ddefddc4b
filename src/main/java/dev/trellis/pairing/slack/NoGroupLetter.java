package dev.trellis.pairing.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairLetters;
import dev.trellis.people.People;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells a lead that two people have no conversation of their own, and what to do. */
@Singleton
record NoGroupLetter(PairReader reader, People people) implements SlackLetter {
    @Override
    public String kind() {
        return PairLetters.NO_GROUP;
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        return Optional.of(reader.read(letter))
                .filter(pair -> pair.state().live())
                .map(pair -> Message.in(copy)
                        .line("pairing.trouble.group", named(pair))
                        .line("pairing.trouble.group.next")
                        .done());
    }

    private Object[] named(Pair pair) {
        PersonId first = pair.first();
        return new Object[] {"one", name(pair, first), "other", name(pair, pair.partnerOf(first))};
    }

    private String name(Pair pair, PersonId person) {
        return people.get(pair.workspace(), person).name();
    }
}
