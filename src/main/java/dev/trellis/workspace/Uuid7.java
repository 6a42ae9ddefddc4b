package dev.trellis.workspace;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes version 7 UUIDs (RFC 9562) that only grow within this process, so that rows arrive in index order.
 *
 * <p>The 48 bits of milliseconds and the 12 bits below them are one counter: it follows the machine's time, and runs
 * ahead of it when more than 4,096 ids are made in a millisecond or the machine's time is set back. The time in an id
 * is a hint for the index and never calendar time, so it does not come from the house's clock.
 */
final class Uuid7 {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long LOW_62_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Uuid7() {}

    static UUID make() {
        long now = System.currentTimeMillis() << 12;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = (tick & ~0xFFFL) << 4 | VERSION | (tick & 0xFFFL);
        return new UUID(high, VARIANT | (RANDOM.nextLong() & LOW_62_BITS));
    }
}
