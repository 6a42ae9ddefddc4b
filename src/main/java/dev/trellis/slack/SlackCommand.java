package dev.trellis.slack;

/** Answers one slash command, or one first word of one. */
public interface SlackCommand {
    /**
     * The command as typed: {@code /goal}, or {@code /mentoring join} for the first word of a command. The longest match
     * wins; {@code /goal list} is asked before {@code /goal}.
     */
    String command();

    /** Runs in one transaction with the inbox key; whatever it returns is said after the commit. */
    Answer answer(Typed typed);

    /**
     * Whether words may follow that are nobody's subcommand, as in {@code /goal Run a retro}. Where they may not, the door
     * answers them with the usage.
     */
    default boolean takesWords() {
        return true;
    }

    /** Copy key of its line in {@code help}, with an example; "" leaves it out. */
    default String usage() {
        return "";
    }

    /**
     * A command as somebody typed it.
     *
     * @param text what follows {@link #command()}, trimmed, exactly as written otherwise
     * @param channel the conversation it was typed in
     */
    record Typed(Caller by, String text, String channel) {}
}
