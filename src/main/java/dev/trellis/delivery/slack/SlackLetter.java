package dev.trellis.delivery.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.WhenUncertain;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import java.util.List;
import java.util.Optional;

/** Writes one kind of message at the moment it is sent. */
public interface SlackLetter {
    /** The kind, for example {@code pairing.offer}. */
    String kind();

    /**
     * Writes it as things stand now.
     *
     * @param copy in the language and zone of the person it goes to; without a zone in a shared place
     * @return empty when there is nothing left to say: the letter is cancelled
     */
    Optional<Message> write(Letter letter, Copy copy);

    /** The files that go with it, as things stand now; none for most letters. */
    default List<Enclosure> files(Letter letter, Copy copy) {
        return List.of();
    }

    /** What is worse when nobody can say whether it arrived: twice, or never? */
    default WhenUncertain whenUncertain() {
        return WhenUncertain.LEAVE;
    }
}
