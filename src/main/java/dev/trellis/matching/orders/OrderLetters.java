package dev.trellis.matching.orders;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.people.People;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** One message to whoever asked for pairs, and its changes. */
@Singleton
public final class OrderLetters {
    /** Who writes the message. */
    public static final String KIND = "draft.summary";

    /** Nobody reads faster than this, and Slack takes no more than fifty changes a minute. */
    private static final Duration NOT_OFTENER = Duration.ofSeconds(3);

    private static final Duration ANSWERS_NOT_OFTENER = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final People people;
    private final Clock clock;

    OrderLetters(Outbox outbox, People people, Clock clock) {
        this.outbox = outbox;
        this.people = people;
        this.clock = clock;
    }

    void begin(Order order) {
        outbox.put(Letter.post(order.workspace(), KIND, address(order), subject(order)));
    }

    /** The message is not there any more; it comes once more for each number. */
    void anew(Order order, int number) {
        outbox.put(Letter.post(order.workspace(), KIND, address(order), subject(order))
                .version(number));
    }

    void change(Order order) {
        outbox.put(Letter.update(order.workspace(), KIND, address(order), subject(order)));
    }

    /** Changes that come in quick succession are shown together. */
    void changeSoon(Order order) {
        outbox.put(Letter.update(order.workspace(), KIND, address(order), subject(order))
                .notBefore(clock.instant().plus(NOT_OFTENER)));
    }

    /** The same, for what nobody waits for in front of the screen. */
    void changeInAWhile(Order order) {
        outbox.put(Letter.update(order.workspace(), KIND, address(order), subject(order))
                .notBefore(clock.instant().plus(ANSWERS_NOT_OFTENER)));
    }

    /** How the scores are spread, as a picture below the message. */
    void picture(Order order) {
        outbox.put(Letter.files(order.workspace(), KIND, address(order), subject(order)));
    }

    /** Everything about the draft as files, as often as somebody asks. */
    void files(Order order) {
        outbox.put(Letter.files(order.workspace(), KIND, address(order), subject(order))
                .version(clock.millis()));
    }

    private String address(Order order) {
        return people.get(order.workspace(), order.askedBy()).slackId();
    }

    private static Subject subject(Order order) {
        return new Subject("matching", order.id());
    }
}
