package dev.trellis.delivery.dispatch;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.WhenUncertain;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries letters to a list, and ends as it is told to. */
final class PaperCarrier implements Carrier {
    final List<Letter> carried = new ArrayList<>();
    final List<Spot> spots = new ArrayList<>();
    private final Deque<Outcome> next = new ArrayDeque<>();
    private WhenUncertain whenUncertain = WhenUncertain.LEAVE;
    private boolean silent;
    private boolean unwritable;
    private boolean unreadable;

    /** The next calls end like this, the ones after them well. */
    void willEnd(Outcome... outcomes) {
        next.addAll(List.of(outcomes));
    }

    void willSayNothing() {
        silent = true;
    }

    /** Whoever writes letters stumbles, from now on or no more. */
    void stumbles(boolean now) {
        unwritable = now;
    }

    /** Slack does what it is asked for, and answers what nobody can read. */
    void mumbles(boolean now) {
        unreadable = now;
    }

    void decides(WhenUncertain what) {
        whenUncertain = what;
    }

    @Override
    public Optional<Parcel> pack(Letter letter, Spot where) {
        if (unwritable) throw new IllegalStateException("Nobody can write " + letter.kind());
        return silent ? Optional.empty() : Optional.of(() -> carry(letter, where));
    }

    @Override
    public WhenUncertain whenUncertain(Letter letter) {
        return whenUncertain;
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(10);
    }

    private Outcome carry(Letter letter, Spot where) {
        carried.add(letter);
        spots.add(where);
        if (unreadable) throw new IllegalStateException("What is this?");
        if (!next.isEmpty()) return next.remove();
        boolean post = letter.operation() == Operation.POST;
        return new Outcome.Done("D-" + letter.address(), post ? "1." + carried.size() : "", Map.of());
    }
}
