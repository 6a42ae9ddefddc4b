package dev.trellis.delivery.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.WhenUncertain;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** A message that only tests send; of the subject "over" there is nothing left to say. */
@Singleton
public class TestNote implements SlackLetter {
    static final String KIND = "test.note";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        return letter.subject().id().equals("over")
                ? Optional.empty()
                : Optional.of(Message.saying(copy, "sample.at", "moment", Instant.parse("2027-02-04T14:30:00Z")));
    }

    @Override
    public WhenUncertain whenUncertain() {
        return WhenUncertain.ASK;
    }
}
