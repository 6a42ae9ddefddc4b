package dev.trellis.matching.crowd;

import dev.trellis.schedule.hours.WorkWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The working hours of one week, as half hours from its first moment on, the same for everybody wherever they are. */
public final class WorkHours {
    static final int SLOT_MINUTES = 30;
    private static final int DAY = 24 * 60 / SLOT_MINUTES;
    private static final int WEEK = 7 * DAY;

    private final long[] slots;
    private final int hash;
    private final Map<WorkHours, Integer> known = new ConcurrentHashMap<>();

    private WorkHours(long[] slots) {
        this.slots = slots;
        this.hash = Arrays.hashCode(slots);
    }

    /** Somebody's hours in the week that begins then; a zone may shift them between summer and winter. */
    public static WorkHours of(WorkWeek week, Instant from) {
        BitSet slots = new BitSet(WEEK);
        Duration slot = Duration.ofMinutes(SLOT_MINUTES);
        for (int i = 0; i < WEEK; i++) {
            slots.set(i, week.contains(from.plus(slot.multipliedBy(i))));
        }
        return new WorkHours(slots.toLongArray());
    }

    static WorkHours parse(String text) {
        byte[] bytes = java.util.HexFormat.of().parseHex(text);
        return new WorkHours(BitSet.valueOf(bytes).toLongArray());
    }

    /** How many working minutes the two have in common on the day on which they have most. */
    public int minutesInCommon(WorkHours other) {
        @Nullable Integer before = known.get(other);
        return before != null ? before : known.computeIfAbsent(other, this::count);
    }

    private int count(WorkHours other) {
        BitSet both = BitSet.valueOf(slots);
        both.and(BitSet.valueOf(other.slots));
        int inADay = 0;
        for (int i = 0; i < DAY; i++) {
            inADay += both.get(i) ? 1 : 0;
        }
        int most = inADay;
        for (int i = 0; i < WEEK; i++) {
            inADay += (both.get((i + DAY) % WEEK) ? 1 : 0) - (both.get(i) ? 1 : 0);
            most = Math.max(most, inADay);
        }
        return most * SLOT_MINUTES;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkHours hours && Arrays.equals(slots, hours.slots);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** As it is kept with a run. */
    @Override
    public String toString() {
        return java.util.HexFormat.of().formatHex(BitSet.valueOf(slots).toByteArray());
    }
}
