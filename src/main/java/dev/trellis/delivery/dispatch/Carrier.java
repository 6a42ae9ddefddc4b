package dev.trellis.delivery.dispatch;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.WhenUncertain;
import io.micronaut.core.annotation.Introspected;
import java.time.Duration;
import java.util.Optional;

/** Takes letters to Slack, one call each, and never repeats one by itself. */
public interface Carrier {
    /**
     * Writes what the letter says, as things stand now.
     *
     * @param where the message that an update or a deletion is about, else {@link Spot#NONE}
     * @return empty when there is nothing left to say
     */
    Optional<Parcel> pack(Letter letter, Spot where);

    WhenUncertain whenUncertain(Letter letter);

    /** No call lasts longer. */
    Duration timeout();

    /** A letter that is written and only has to be sent. */
    interface Parcel {
        Outcome send();
    }

    /** A message in a conversation. */
    @Introspected
    record Spot(String conversation, String ts) {
        public static final Spot NONE = new Spot("", "");
    }
}
