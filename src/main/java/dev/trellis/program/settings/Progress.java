package dev.trellis.program.settings;

import io.micronaut.data.annotation.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How far a program is.
 *
 * @param trouble what is in the way; in a draft without one the channel is being looked at
 * @param checks how often Slack was asked about the channel
 * @param invited the invitation was posted
 */
@Embeddable
public record Progress(State state, @Nullable Trouble trouble, int checks, boolean invited) {
    public static final Progress START = new Progress(State.DRAFT, null, 1, false);

    /** The states of a program. */
    public enum State {
        /** Saved, its channel not yet found fit. */
        DRAFT,
        /** People can join and are paired. */
        OPEN,
        /** Its channel is gone: nothing can be posted until a lead mends it. */
        BROKEN,
        /** Ended or given up. */
        OVER
    }

    public Progress checkingAgain() {
        return new Progress(state, trouble, checks + 1, invited);
    }

    public Progress in(State now, @Nullable Trouble because) {
        return new Progress(now, because, checks, invited);
    }

    /** Whether the invitation was still read there nobody knows; a lead can post it again once the channel is mended. */
    public Progress broken(Trouble because) {
        return new Progress(State.BROKEN, because, checks, false);
    }

    public Progress withInvitation() {
        return new Progress(state, trouble, checks, true);
    }
}
