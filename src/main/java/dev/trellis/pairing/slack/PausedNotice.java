package dev.trellis.pairing.slack;

import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Mention;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** That nothing is asked of one of the two until a date, before and after they read it. */
@Singleton
public record PausedNotice(Pairs pairs, People people) {
    /** Empty when the pause is over. */
    Optional<Message> fresh(Pair pair, Person me, Copy copy) {
        String id = pair.id().toString();
        return pairs.pausedUntil(pair)
                .map(until -> text(pair, me, until, copy)
                        .buttons(id, Button.press("pairing.pausedOk", id), Button.press("pairing.findNew", id))
                        .done());
    }

    /** After OK: the way to somebody new stays, for as long as the pause does. */
    public Message read(Pair pair, Person me, Copy copy) {
        String id = pair.id().toString();
        return pairs.pausedUntil(pair)
                .map(until -> text(pair, me, until, copy)
                        .quietButtons(id, Button.press("pairing.findNew", id))
                        .done())
                .orElseGet(() -> Message.saying(copy, "pairing.paused.over", "partner", partner(pair, me)));
    }

    private Message.Draft text(Pair pair, Person me, Instant until, Copy copy) {
        LocalDate day = until.atZone(me.zone()).toLocalDate();
        return Message.in(copy)
                .line("pairing.paused", "partner", partner(pair, me), "day", day)
                .line("pairing.paused.normal");
    }

    private Mention partner(Pair pair, Person me) {
        return new Mention(people.get(pair.workspace(), pair.partnerOf(me.id())).slackId());
    }
}
