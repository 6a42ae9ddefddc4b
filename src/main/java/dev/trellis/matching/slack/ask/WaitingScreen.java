package dev.trellis.matching.slack.ask;

import dev.trellis.matching.question.Question;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;

/** What stands in a modal until an answer is worked out that takes longer than Slack waits. */
final class WaitingScreen {
    private static final String ID = "draft.waiting";

    private WaitingScreen() {}

    /** Which question a modal waits for. */
    record Waits(String draft, String question) {}

    static Screen screen(Question question, Copy copy) {
        return modal(question, copy)
                .line("draft.waiting.working")
                .small("draft.waiting.small")
                .quietButtons("page", back(question));
    }

    /** The draft is another one meanwhile. */
    static Screen overtaken(Question question, Copy copy) {
        return modal(question, copy).alert("draft.waiting.overtaken").quietButtons("page", back(question));
    }

    private static Screen modal(Question question, Copy copy) {
        return Screen.modal(ID, copy)
                .carrying(new Waits(ref(question), question.id()))
                .awaiting();
    }

    private static Button back(Question question) {
        return Button.press("draft.leave", question.id(), "draft.back");
    }

    private static String ref(Question question) {
        return new DraftRef(question.program(), question.draft()).toString();
    }
}
