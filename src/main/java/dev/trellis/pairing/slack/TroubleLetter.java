package dev.trellis.pairing.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.WhenUncertain;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.pairing.ChannelPost;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairLetters;
import dev.trellis.pairing.Pairs;
import dev.trellis.people.People;
import dev.trellis.program.Programs;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Place;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells a lead what went wrong with an introduction, and what to do. */
@Singleton
record TroubleLetter(PairReader reader, Pairs pairs, People people, Programs programs) implements SlackLetter {
    @Override
    public String kind() {
        return PairLetters.TROUBLE;
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        return Optional.of(reader.read(letter))
                .filter(pair -> pair.state().live())
                .map(pair -> text(pair, copy));
    }

    Message text(Pair pair, Copy copy) {
        ChannelPost post = pairs.introduction(pair).post();
        Message.Draft draft = Message.in(copy).line(key(post), named(pair)).line(key(post) + ".next", named(pair));
        if (post == ChannelPost.UNCERTAIN) {
            String id = pair.id().toString();
            draft.buttons(id, Button.press("pairing.found", id), Button.press("pairing.again", id));
        }
        return draft.done();
    }

    private static String key(ChannelPost post) {
        return switch (post) {
            case REFUSED -> "pairing.trouble.refused";
            case UNCERTAIN -> "pairing.trouble.uncertain";
            case NONE, WAITING, POSTED -> "pairing.trouble.settled";
        };
    }

    private Object[] named(Pair pair) {
        return new Object[] {
            "one",
            name(pair, pair.first()),
            "other",
            name(pair, pair.partnerOf(pair.first())),
            "place",
            new Place(programs.get(pair.workspace(), pair.program()).channel())
        };
    }

    private String name(Pair pair, PersonId person) {
        return people.get(pair.workspace(), person).name();
    }

    @Override
    public WhenUncertain whenUncertain() {
        return WhenUncertain.REPEAT;
    }
}
