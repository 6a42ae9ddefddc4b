package dev.trellis.playground.page.parts;

import dev.trellis.playground.wire.Exchange;
import dev.trellis.playground.wire.Exchange.Direction;

/** A request between the pretend Slack and Trellis, for the developers' panel. */
public record Request(Exchange exchange) {

    /** An id that stays the same while the list grows. */
    public String id() {
        return Integer.toHexString(exchange.hashCode());
    }

    public boolean fromTrellis() {
        return exchange.direction() == Direction.FROM_TRELLIS;
    }
}
