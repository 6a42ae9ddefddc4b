package dev.trellis.slack.visit.surface;

import dev.trellis.slack.Answer;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;

/** Where somebody clicked in Home or used a shortcut: whatever is said opens as a modal of its own. */
record InHome() implements Surface {
    @Override
    public Shown one(Answer answer, Copy copy) {
        return switch (answer) {
            case Answer.Say(var message) -> said(message, copy);
            case Answer.Replace(var message) -> said(message, copy);
            case Answer.Open(var screen) -> Shown.opening(new Opening.Fresh(screen.view()));
            case Answer.Turn(var screen) -> Shown.opening(new Opening.Fresh(screen.view()));
            case Answer.Errors(var sentences) -> said(Message.saying(sentences.values()), copy);
            case Answer.Remove(), Answer.Nothing(), Answer.CloseAll() -> Shown.NOTHING;
            case Answer.Both both -> show(both, copy);
        };
    }

    private static Shown said(Message message, Copy copy) {
        return Shown.opening(new Opening.Fresh(Screen.said(message, copy)));
    }
}
