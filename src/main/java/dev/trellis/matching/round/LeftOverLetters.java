package dev.trellis.matching.round;

/** The letters to whoever is left over, by name; each is about one person in one draft. */
public final class LeftOverLetters {
    public static final String ROOM = "matching";
    public static final String LEFT_OVER = "matching.left-over";

    private LeftOverLetters() {}
}
