package dev.trellis.playground.world;

/** What sets an account apart from an ordinary member's. */
public enum Trait {
    OWNER,
    ADMIN,
    GUEST,
    BOT,
    DEACTIVATED,
    /** From another company, here through a shared channel. */
    STRANGER
}
