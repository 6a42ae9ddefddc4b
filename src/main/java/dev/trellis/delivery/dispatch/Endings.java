package dev.trellis.delivery.dispatch;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.LetterDone;
import dev.trellis.delivery.LetterRefused;
import dev.trellis.delivery.LetterUncertain;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.Map;

/** Tells the other rooms, in the transaction that writes it down, how a letter ended. */
@Singleton
final class Endings {
    private final ApplicationEventPublisher<LetterDone> done;
    private final ApplicationEventPublisher<LetterRefused> refused;
    private final ApplicationEventPublisher<LetterUncertain> uncertain;

    Endings(
            ApplicationEventPublisher<LetterDone> done,
            ApplicationEventPublisher<LetterRefused> refused,
            ApplicationEventPublisher<LetterUncertain> uncertain) {
        this.done = done;
        this.refused = refused;
        this.uncertain = uncertain;
    }

    void done(Letter letter, Outcome.Done how) {
        done.publishEvent(new LetterDone(letter, how.conversation(), how.ts(), how.facts()));
    }

    void refused(Letter letter, String code) {
        refused.publishEvent(new LetterRefused(letter, code));
    }

    void uncertain(Letter letter) {
        uncertain.publishEvent(new LetterUncertain(letter));
    }

    /** Says once more what nobody could hear when it was written down. */
    void again(Letter letter, End end) {
        switch (end.state()) {
            case SENT -> done(letter, new Outcome.Done(end.conversation(), end.ts(), Map.of()));
            case REJECTED -> refused(letter, end.code());
            default -> throw new IllegalStateException(end.id() + " is " + end.state() + " and has nothing to tell");
        }
    }
}
