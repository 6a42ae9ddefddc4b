package dev.trellis.slack.visit.surface;

import dev.trellis.slack.Answer;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;

/**
 * Where somebody clicked in a modal. Nothing there can be said in a message, so what would be one is a small modal.
 *
 * @param hash of the view as they saw it, so that nothing newer is overwritten
 */
record InView(String viewId, String hash) implements Surface {
    @Override
    public Shown one(Answer answer, Copy copy) {
        return switch (answer) {
            case Answer.Say(var message) -> Shown.opening(new Opening.OnTop(Screen.said(message, copy)));
            case Answer.Replace(var message) ->
                Shown.opening(new Opening.InPlace(Screen.said(message, copy), viewId, hash));
            case Answer.Open(var screen) -> Shown.opening(new Opening.OnTop(screen.view()));
            case Answer.Turn(var screen) -> Shown.opening(new Opening.InPlace(screen.in(viewId), viewId, hash));
            case Answer.Errors(var sentences) ->
                Shown.opening(new Opening.OnTop(Screen.said(Message.saying(sentences.values()), copy)));
            case Answer.Remove(), Answer.Nothing(), Answer.CloseAll() -> Shown.NOTHING;
            case Answer.Both both -> show(both, copy);
        };
    }
}
