package dev.trellis.matching.score;

/** Numbers of people, from one up to, but not with, another. */
public record Range(int from, int to) {
    /** Whether there is none. */
    public boolean isEmpty() {
        return from >= to;
    }
}
