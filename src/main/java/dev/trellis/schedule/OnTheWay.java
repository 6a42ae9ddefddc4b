package dev.trellis.schedule;

import java.time.Instant;
import java.util.Optional;

/** Something besides the beats that happens as time passes, for example letters on their way to Slack. */
public interface OnTheWay {
    /** What it is, to tell whoever moved the clock that it did not come to rest: {@code letters to Slack}. */
    String name();

    /** When its next thing falls due; may be in the past; empty when there is none. */
    Optional<Instant> nextDue();

    /** Does what is due now, or has it done on another thread. */
    void run();

    /** Whether everything that was due is done. A clock that walks waits for that, within reason. */
    boolean isQuiet();
}
