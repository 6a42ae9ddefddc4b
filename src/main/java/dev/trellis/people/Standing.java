package dev.trellis.people;

import io.micronaut.data.annotation.Embeddable;

/**
 * What somebody is in the workspace.
 *
 * @param gone the account is deactivated
 * @param guest sees only some channels
 * @param stranger belongs to another company, met in a shared channel
 * @param admin an admin or an owner
 */
@Embeddable
public record Standing(boolean gone, boolean guest, boolean bot, boolean stranger, boolean admin) {
    /** Nothing special; also what is assumed of somebody of whom Slack has not spoken yet. */
    public static final Standing MEMBER = new Standing(false, false, false, false, false);

    Standing withGone(boolean now) {
        return new Standing(now, guest, bot, stranger, admin);
    }
}
