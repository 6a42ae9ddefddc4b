package dev.trellis.slack.visit;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Shown;
import dev.trellis.slack.visit.reception.Reception;
import dev.trellis.slack.visit.reception.Visit;
import dev.trellis.slack.visit.surface.Surface;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds who answers a slash command: the longest id that the words begin with. */
@Singleton
public class Commands {
    private static final String HELP = "help";
    /** No id has more words after its command. */
    private static final int WORDS = 2;

    private final Map<String, SlackCommand> commands;
    private final Usage usage;
    private final Reception reception;

    Commands(SlackHandlers handlers, Usage usage, Reception reception) {
        this.commands = handlers.commands();
        this.usage = usage;
        this.reception = reception;
    }

    /** Answers it; gives the body of the HTTP response. */
    public String run(SlashCommandPayload typed) {
        Visit.Sender from = Visit.Sender.of(typed.getTeamId(), typed.getEnterpriseId(), typed.getUserId(), "")
                .through(typed.getApiAppId());
        String key = Keys.of("command", typed.getTriggerId(), typed.getUserId(), typed.getCommand(), typed.getText());
        Visit visit = Visit.of(from, key, typed.getTriggerId(), typed.getResponseUrl());
        return reception.receive(visit, Surface.command(), by -> answer(typed, by));
    }

    private Answer answer(SlashCommandPayload typed, Caller by) {
        String slash = typed.getCommand();
        String text =
                Shown.unescaped(Optional.ofNullable(typed.getText()).orElse("")).strip();
        String channel = Optional.ofNullable(typed.getChannelId()).orElse("");
        return find(slash, text)
                .map(found -> found.isMistaken()
                        ? Answer.say(usage.unknown(found.command().command(), found.rest(), by.copy()))
                        : found.command().answer(new SlackCommand.Typed(by, found.rest(), channel)))
                .orElseGet(() -> Answer.say(explained(slash, text, by.copy())));
    }

    private Message explained(String slash, String text, Copy copy) {
        return text.isEmpty() || text.equalsIgnoreCase(HELP)
                ? usage.help(slash, copy)
                : usage.unknown(slash, text, copy);
    }

    private Optional<Found> find(String slash, String text) {
        List<String> words = text.isEmpty() ? List.of() : List.of(text.split("\\s+", -1));
        for (int count = Math.min(WORDS, words.size()); count > 0; count--) {
            String id = slash + " " + String.join(" ", words.subList(0, count)).toLowerCase(Locale.ROOT);
            SlackCommand command = commands.get(id);
            if (command != null) {
                return Optional.of(new Found(command, after(text, count)));
            }
        }
        return Optional.ofNullable(commands.get(slash))
                .filter(command -> text.isEmpty() || (command.takesWords() && !text.equalsIgnoreCase(HELP)))
                .map(command -> new Found(command, text));
    }

    /** The text after its first words, exactly as written. */
    private static String after(String text, int words) {
        return text.replaceFirst("^(\\S+\\s*){" + words + "}", "");
    }

    private record Found(SlackCommand command, String rest) {
        /** Nobody's goal is "delete 2": keeping it would only look as if something had been deleted. */
        boolean isMistaken() {
            return Usage.isOrder(rest);
        }
    }
}
