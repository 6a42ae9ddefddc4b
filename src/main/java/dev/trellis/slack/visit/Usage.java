package dev.trellis.slack.visit;

import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Shown;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;

/** What a command can do, gathered from everything that answers it. */
@Singleton
class Usage {
    /** What other programs are told to do, alone or with a number: nobody's goal and nobody's thought. */
    private static final Pattern ORDER = Pattern.compile(
            "(?:add|all|change|clear|close|commands|completed?|create|delete|edit|finish(?:ed)?|hide|info|mark|new|open"
                    + "|options|private|remove|reset|set|settings|share|show|start|status|stop|undo|unshare|update|usage"
                    + "|view|\\?|--?h|--help)(?:\\s+#?\\d{1,4})?",
            Pattern.CASE_INSENSITIVE);

    private static final int WORD = 30;

    private final SlackHandlers handlers;

    Usage(SlackHandlers handlers) {
        this.handlers = handlers;
    }

    /** For {@code help}. */
    Message help(String slash, Copy copy) {
        return with(Message.in(copy).line("slack.usage.help", "command", slash), slash);
    }

    /** For words that are nobody's: the first of them is named, and nothing was done with any. */
    Message unknown(String slash, String text, Copy copy) {
        String word = Shown.cut(text.split("\\s+", 2)[0], WORD);
        return with(Message.in(copy).line("slack.usage.unknown", "command", slash, "word", word), slash);
    }

    /** Whether it is nothing that anybody would want kept, but a word for what they would like the command to do. */
    static boolean isOrder(String text) {
        return ORDER.matcher(text).matches();
    }

    private Message with(Message.Draft draft, String slash) {
        answering(slash).stream()
                .filter(command -> !command.usage().isEmpty())
                .forEach(command -> draft.line(command.usage()));
        return draft.done();
    }

    private List<SlackCommand> answering(String slash) {
        return handlers.commands().values().stream()
                .filter(command -> (command.command() + " ").startsWith(slash + " "))
                .toList();
    }
}
