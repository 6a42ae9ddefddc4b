package dev.trellis.pairing.share;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Tells partners that something was shared with them: while they work, and not while their pair is paused. */
@Singleton
public class ShareNews {
    private final Pairs pairs;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;

    ShareNews(Pairs pairs, People people, Outbox outbox, Clock clock) {
        this.pairs = pairs;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The author's partner reads the letter {@code <room>.shared}; one that still waits from an earlier time is not sent.
     *
     * @param times how often it was shared by now
     */
    @Transactional
    public void tell(Pair pair, PersonId author, Subject about, long times) {
        if (!pair.state().live()) {
            return;
        }
        Person reader = people.get(pair.workspace(), pair.partnerOf(author));
        String kind = about.room() + ".shared";
        outbox.cancel(pair.workspace(), about, kind);
        outbox.put(Letter.post(pair.workspace(), kind, reader.slackId(), about)
                .version(times)
                .notBefore(reader.week().atWork(from(pair))));
    }

    private Instant from(Pair pair) {
        Instant now = clock.instant();
        return pairs.pausedUntil(pair).filter(now::isBefore).orElse(now);
    }
}
