package dev.trellis.delivery.dispatch;

import dev.trellis.delivery.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The free moments of a workspace's lanes, while one claim takes them. */
final class Slots {
    /** A slot this near is worth waiting for with the letter in hand. */
    static final Duration NEAR = Duration.ofSeconds(2);

    private final Pace pace;
    private final Instant now;
    private final Map<String, Instant> next = new HashMap<>();
    private final Map<String, Instant> taken = new HashMap<>();

    Slots(Pace pace, Instant now, List<PaceRow> rows) {
        this.pace = pace;
        this.now = now;
        rows.forEach(row -> next.put(row.lane(), row.nextAt()));
    }

    static List<String> lanes(Claim claim) {
        String method = claim.operation().name();
        return claim.operation() == Operation.POST ? List.of(method, conversation(claim)) : List.of(method);
    }

    /**
     * The moment at which it may leave, now taken; empty when none is near. Where the conversation makes it wait longer than
     * its method does, the method's turn counts as used: others must not wait for one busy channel.
     */
    Optional<Instant> take(Claim claim) {
        String method = claim.operation().name();
        Instant turn = freeAt(method);
        Instant at =
                lanes(claim).stream().map(this::freeAt).max(Instant::compareTo).orElse(turn);
        if (at.isAfter(now.plus(NEAR))) return Optional.empty();
        use(method, turn.plus(pace.between(claim.operation())));
        if (claim.operation() == Operation.POST) use(conversation(claim), at.plus(pace.inOneConversation()));
        return Optional.of(at);
    }

    /** When each lane that was used is free again. */
    Map<String, Instant> taken() {
        return taken;
    }

    private Instant freeAt(String lane) {
        Instant free = next.getOrDefault(lane, now);
        return free.isBefore(now) ? now : free;
    }

    private void use(String lane, Instant until) {
        next.put(lane, until);
        taken.put(lane, until);
    }

    private static String conversation(Claim claim) {
        return "to " + claim.address();
    }
}
