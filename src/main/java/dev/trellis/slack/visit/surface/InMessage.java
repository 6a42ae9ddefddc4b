package dev.trellis.slack.visit.surface;

import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton.Spot;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.reply.Hook;
import java.util.Optional;

/**
 * Where somebody clicked in a message: only the response URL can answer.
 *
 * @param lasting the message, when it is one that everybody keeps; an ephemeral one is known to its response URL alone
 */
record InMessage(Optional<Spot> lasting) implements Surface {
    @Override
    public Shown one(Answer answer, Copy copy) {
        return switch (answer) {
            case Answer.Say(var message) -> beside(message);
            case Answer.Replace(var message) -> Shown.hooking(new Hook(Json.replacing(message), lasting));
            case Answer.Remove() -> Shown.hooking(new Hook(Json.removing(), Optional.empty()));
            case Answer.Open(var screen) -> Shown.opening(new Opening.Fresh(screen.view()));
            case Answer.Turn(var screen) -> Shown.opening(new Opening.Fresh(screen.view()));
            case Answer.Errors(var sentences) -> beside(Message.saying(sentences.values()));
            case Answer.Nothing(), Answer.CloseAll() -> Shown.NOTHING;
            case Answer.Both both -> show(both, copy);
        };
    }

    private static Shown beside(Message message) {
        return Shown.hooking(new Hook(Json.beside(message), Optional.empty()));
    }
}
