package dev.trellis.playground.page.blocks;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** Ana in Berlin, on a Monday morning. */
public final class Readers {
    public static final Reader ANA = new Reader(
            ZoneId.of("Europe/Berlin"),
            Instant.parse("2027-02-01T09:00:00Z"),
            Map.of("U1ANA", "Ana Schmidt", "U2BEN", "Ben <b>Carter</b>"),
            Map.of("C1PEERS", "peers"));

    private Readers() {}
}
