package dev.trellis.slack.visit;

import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.List;

/** What a command can do, gathered from everything that answers it. */
@Singleton
class Usage {
    private final SlackHandlers handlers;

    Usage(SlackHandlers handlers) {
        this.handlers = handlers;
    }

    /** For {@code help}. */
    Message help(String slash, Copy copy) {
        return lines(slash, "slack.usage.help", copy);
    }

    /** For words that are nobody's. */
    Message unknown(String slash, Copy copy) {
        return lines(slash, "slack.usage.unknown", copy);
    }

    private Message lines(String slash, String heading, Copy copy) {
        Message.Draft draft = Message.in(copy).line(heading, "command", slash);
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
