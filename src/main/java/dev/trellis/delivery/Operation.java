package dev.trellis.delivery;

/** What a letter asks of Slack. Only a post and files can be there twice; everything else is simply repeated. */
public enum Operation {
    /** A new message in a channel, a group, or a person's direct messages. */
    POST,
    /** The message posted for the same kind, subject and address now reads as its subject stands. */
    UPDATE,
    /** Files are put into the conversation of that message; where that is unclear they are left at that. */
    FILES,
    /** A person's Home tab is drawn anew. */
    PUBLISH,
    /** An open modal, known by its view id, is drawn anew. */
    VIEW,
    /** A group conversation of up to eight people is opened; the same people always get the same one. */
    OPEN,
    /** What Slack says of a channel: its name, how many are in it, whether it is general, shared, archived. */
    LOOK,
    /** Trellis joins a public channel. */
    JOIN
}
