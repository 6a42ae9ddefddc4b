package dev.trellis.program.settings;

/** Why a program cannot live in a channel. */
public enum Trouble {
    /** Everybody is in #general and nobody can leave it. */
    GENERAL,
    /** People of another company read it. */
    SHARED,
    ARCHIVED,
    /** Trellis is not in it and cannot let itself in: somebody has to type {@code /invite}. */
    CLOSED,
    /** Somebody removed Trellis from it. */
    REMOVED,
    /** Another program lives there. */
    TAKEN,
    /** Slack does not show it to Trellis: it is gone, or private. */
    UNSEEN;

    /** Whether nothing can be done about it there, so that only another channel helps. */
    public boolean lasts() {
        return this == GENERAL || this == SHARED || this == TAKEN;
    }
}
