package dev.trellis.delivery;

import dev.trellis.workspace.LetterId;
import dev.trellis.workspace.WorkspaceId;
import java.time.Instant;

/**
 * One thing to tell Slack. It holds no words: they are read and written down when it is sent.
 *
 * @param address a Slack user id or channel id; for {@link Operation#OPEN} user ids joined by commas; for
 *     {@link Operation#VIEW} a view id
 * @param kind names who writes it, for example {@code pairing.offer}; "" for OPEN, LOOK and JOIN
 * @param version of the subject; a letter with the same operation, kind, subject, address and version exists once
 * @param notBefore it waits until then
 */
public record Letter(
        LetterId id,
        WorkspaceId workspace,
        Operation operation,
        String address,
        String kind,
        Subject subject,
        long version,
        Instant notBefore) {

    public static Letter post(WorkspaceId workspace, String kind, String address, Subject subject) {
        return of(workspace, Operation.POST, kind, address, subject);
    }

    public static Letter update(WorkspaceId workspace, String kind, String address, Subject subject) {
        return of(workspace, Operation.UPDATE, kind, address, subject);
    }

    /** Puts files below the message posted for the same kind, subject and address. */
    public static Letter files(WorkspaceId workspace, String kind, String address, Subject subject) {
        return of(workspace, Operation.FILES, kind, address, subject);
    }

    /** Draws a person's Home anew; of several waiting only the newest is sent. */
    public static Letter home(WorkspaceId workspace, String slackUser) {
        return of(workspace, Operation.PUBLISH, "home", slackUser, new Subject("home", slackUser));
    }

    /** New content for a modal that was put there as one that awaits it; {@link LetterRefused} when it is closed. */
    public static Letter view(WorkspaceId workspace, String kind, String viewId, Subject subject) {
        return of(workspace, Operation.VIEW, kind, viewId, subject);
    }

    /** Opens a group conversation; {@link LetterDone} brings its id. */
    public static Letter open(WorkspaceId workspace, Subject subject, String... slackUsers) {
        return of(workspace, Operation.OPEN, "", String.join(",", slackUsers), subject);
    }

    /** Asks Slack about a channel; {@link LetterDone} brings what it says. */
    public static Letter look(WorkspaceId workspace, String channel, Subject subject) {
        return of(workspace, Operation.LOOK, "", channel, subject);
    }

    public static Letter join(WorkspaceId workspace, String channel, Subject subject) {
        return of(workspace, Operation.JOIN, "", channel, subject);
    }

    private static Letter of(WorkspaceId workspace, Operation operation, String kind, String address, Subject subject) {
        return new Letter(LetterId.make(), workspace, operation, address, kind, subject, 0, Instant.EPOCH);
    }

    /** The same letter for another version of its subject, for example its row version or a count of reminders. */
    public Letter version(long version) {
        return new Letter(id, workspace, operation, address, kind, subject, version, notBefore);
    }

    /** The same letter, to wait until then. */
    public Letter notBefore(Instant then) {
        return new Letter(id, workspace, operation, address, kind, subject, version, then);
    }
}
