package dev.trellis.pairing;

/** What became of the introduction in the program's channel. */
public enum ChannelPost {
    /** Nothing is posted there: the program is unlisted, or one of the two asked to stay out of it. */
    NONE,
    /** It waits for its moment. */
    WAITING,
    POSTED,
    /** Slack will never post it, for example because the channel was archived. */
    REFUSED,
    /** Nobody can say whether it is there; only a lead may send it again. */
    UNCERTAIN
}
