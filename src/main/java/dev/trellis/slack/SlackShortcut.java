package dev.trellis.slack;

/** Answers a global shortcut. */
public interface SlackShortcut {
    /** The callback id in {@code manifest.yml}. */
    String shortcut();

    /** Usually opens a screen; a shortcut has no place to say anything. */
    Answer run(Caller by);
}
