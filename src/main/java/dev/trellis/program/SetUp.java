package dev.trellis.program;

/** What came of asking for a new program. */
public sealed interface SetUp {
    /** Saved as a draft; its channel is being looked at. */
    record Checking(Program program) implements SetUp {}

    /** Neither an admin nor allowed by one. */
    record NotAllowed() implements SetUp {}

    /** The name has no visible letter, or more than {@link #NAME} code points. */
    record BadName() implements SetUp {}

    /** Code points; with them the invitation still fits a notification. */
    int NAME = 35;
}
