package dev.trellis.pairing.offer;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an offer stands. */
public enum OfferState {
    DRAFT,
    /** A lead stands behind it. */
    APPROVED,
    /** Both are asked, and a place is held for both. */
    OFFERED,
    /** Both said yes. */
    CONFIRMED,
    DECLINED,
    EXPIRED,
    WITHDRAWN,
    /** A draft that nobody sent. */
    DISCARDED;

    private static final Map<OfferState, Set<OfferState>> NEXT = Map.of(
            DRAFT, EnumSet.of(APPROVED, DISCARDED),
            APPROVED, EnumSet.of(OFFERED, WITHDRAWN),
            OFFERED, EnumSet.of(CONFIRMED, DECLINED, EXPIRED, WITHDRAWN));

    /** Whether the two can still answer. */
    public boolean open() {
        return this == OFFERED;
    }

    boolean mayBecome(OfferState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
