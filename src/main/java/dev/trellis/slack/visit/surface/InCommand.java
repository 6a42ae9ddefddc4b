package dev.trellis.slack.visit.surface;

import dev.trellis.slack.Answer;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;

/** Where somebody typed a command: the HTTP response is an answer only they see. */
record InCommand() implements Surface {
    @Override
    public Shown one(Answer answer, Copy copy) {
        return switch (answer) {
            case Answer.Say(var message) -> Shown.answering(Json.ephemeral(message));
            case Answer.Replace(var message) -> Shown.answering(Json.ephemeral(message));
            case Answer.Open(var screen) -> Shown.opening(new Opening.Fresh(screen.view()));
            case Answer.Turn(var screen) -> Shown.opening(new Opening.Fresh(screen.view()));
            case Answer.Errors(var sentences) -> Shown.answering(Json.ephemeral(Message.saying(sentences.values())));
            case Answer.Remove(), Answer.Nothing(), Answer.CloseAll() -> Shown.NOTHING;
            case Answer.Both both -> show(both, copy);
        };
    }
}
