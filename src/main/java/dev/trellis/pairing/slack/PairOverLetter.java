package dev.trellis.pairing.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairLetters;
import dev.trellis.people.People;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Mention;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The same neutral text for each of the two, whatever ended the pair. */
@Singleton
record PairOverLetter(PairReader reader, People people) implements SlackLetter {
    /** What the goals' room shows first. */
    private static final String FIRST_PAGE = "0";

    @Override
    public String kind() {
        return PairLetters.OVER;
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        Pair pair = reader.read(letter);
        var partner = people.get(
                pair.workspace(), pair.partnerOf(pair.onSide(letter.subject().id())));
        String id = pair.id().toString();
        String program = pair.program().toString();
        return Optional.of(Message.in(copy)
                .line("pairing.over", "partner", new Mention(partner.slackId()))
                .line("pairing.over.normal")
                .buttons(
                        id,
                        Button.press("pairing.findNew", id),
                        Button.press("joining.pause", program, "pairing.takeABreak"),
                        Button.press("goals.list", FIRST_PAGE, "pairing.myGoals"))
                .done());
    }
}
