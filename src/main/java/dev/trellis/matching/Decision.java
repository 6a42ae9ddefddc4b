package dev.trellis.matching;

import java.util.EnumSet;
import java.util.Set;

/** What somebody may decide about a program's pairs. */
public enum Decision {
    /** Rules and weights were changed. */
    POLICY,
    /** A draft was made. */
    RUN,
    PIN,
    FORBID,
    SWAP,
    /** Somebody waits for another round. */
    LATER,
    /** What was fixed is free again. */
    RELEASE,
    DISCARD,
    PUBLISH,
    /** Another draft was published that asks some of the same people. */
    OVERTAKE,
    /** The last offer of a draft went out. */
    FINISH,
    /** A round that waited for its channel goes no further. */
    STOP,
    EXPORT,
    /** Two people were asked by hand. */
    OFFER,
    /** A lead took an offer back. */
    WITHDRAW,
    /** An offer was withdrawn by itself: one of the two left the program. */
    LEFT,
    /** The same, because one of them takes a break. */
    BREAK,
    /** The same, because one of them has no account any more. */
    ACCOUNT_GONE,
    /** The same, because Slack could not bring it to one of them. */
    NOT_REACHED;

    private static final Set<Decision> CHANGES =
            EnumSet.of(POLICY, PIN, FORBID, SWAP, LATER, RELEASE, DISCARD, PUBLISH, OVERTAKE);

    /** Whether a draft is another one afterwards. */
    public boolean changes() {
        return CHANGES.contains(this);
    }
}
