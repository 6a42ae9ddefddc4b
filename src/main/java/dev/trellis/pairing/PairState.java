package dev.trellis.pairing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a pair stands in its life. */
public enum PairState {
    /** Both said yes. */
    CONFIRMED,
    /** The introduction is on its way. */
    INTRODUCING,
    /** Their colleagues know, or the two themselves where nobody else is told. */
    INTRODUCED,
    /** The two have a conversation of their own and find out how they work together. */
    FORMING,
    /** They agreed how they work together and have a goal. */
    ACTIVE,
    /** Nothing is asked until a date. */
    PAUSED,
    /** Their time is coming to its end. */
    CONCLUDING,
    COMPLETED,
    ENDED;

    private static final Map<PairState, Set<PairState>> NEXT = Map.of(
            CONFIRMED, EnumSet.of(INTRODUCING, PAUSED, ENDED),
            INTRODUCING, EnumSet.of(INTRODUCED, PAUSED, ENDED),
            INTRODUCED, EnumSet.of(FORMING, PAUSED, CONCLUDING, ENDED),
            FORMING, EnumSet.of(ACTIVE, PAUSED, CONCLUDING, ENDED),
            ACTIVE, EnumSet.of(PAUSED, CONCLUDING, ENDED),
            PAUSED, EnumSet.of(CONFIRMED, INTRODUCING, INTRODUCED, FORMING, ACTIVE, CONCLUDING, ENDED),
            CONCLUDING, EnumSet.of(COMPLETED, ACTIVE, PAUSED, ENDED),
            COMPLETED, EnumSet.noneOf(PairState.class),
            ENDED, EnumSet.noneOf(PairState.class));

    /** Whether the two are still a pair. */
    public boolean live() {
        return this != COMPLETED && this != ENDED;
    }

    boolean mayBecome(PairState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
