package dev.trellis.slack.visit.surface;

import dev.trellis.slack.Answer;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;
import java.util.Map;
import java.util.Optional;

/**
 * Where somebody submitted a modal: the HTTP response closes it, changes it or keeps it open. Something said is shown in
 * the modal's place.
 *
 * @param firstInput the block under which a sentence can stand while everything typed stays
 */
record InSubmission(String viewId, Optional<String> firstInput) implements Surface {
    @Override
    public Shown one(Answer answer, Copy copy) {
        return switch (answer) {
            case Answer.Say(var message) -> said(message, copy);
            case Answer.Replace(var message) -> said(message, copy);
            case Answer.Open(var screen) -> Shown.answering(Json.modal("push", screen.view()));
            case Answer.Turn(var screen) -> Shown.answering(Json.modal("update", screen.in(viewId)));
            case Answer.Errors(var sentences) -> Shown.answering(Json.errors(sentences));
            case Answer.CloseAll() -> Shown.answering(Json.clear());
            case Answer.Remove(), Answer.Nothing() -> Shown.NOTHING;
            case Answer.Both both -> show(both, copy);
        };
    }

    @Override
    public Shown sorry(Message message, Copy copy) {
        return firstInput
                .map(block -> Shown.answering(Json.errors(Map.of(block, message.text()))))
                .orElseGet(() -> said(message, copy));
    }

    @Override
    public String outOfDate() {
        return "slack.formOutOfDate";
    }

    private static Shown said(Message message, Copy copy) {
        return Shown.answering(Json.modal("update", Screen.said(message, copy)));
    }
}
