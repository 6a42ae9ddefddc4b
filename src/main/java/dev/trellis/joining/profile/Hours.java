package dev.trellis.joining.profile;

/** From which hour to which somebody usually works, in their own zone: whole hours, 0 to 24. */
public record Hours(int from, int to) {
    public Hours {
        if (from < 0 || from >= to || to > 24) {
            throw new IllegalArgumentException("Hours begin before they end, within one day");
        }
    }
}
