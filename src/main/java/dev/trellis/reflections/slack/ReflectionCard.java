package dev.trellis.reflections.slack;

import dev.trellis.pairing.Partner;
import dev.trellis.reflections.OwnReflection;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;
import dev.trellis.slack.kit.Sheet;
import java.util.List;

/** One reflection as only its author sees it: never its words, which take a tap. */
record ReflectionCard(OwnReflection own, List<Partner> partners) {
    Message message(Copy copy) {
        return on(Message.in(copy)).done();
    }

    Screen screen(Copy copy) {
        return on(Screen.modal("reflections.card", copy).carrying(new Carries(id())));
    }

    /** Where it was pressed it now reads like this. */
    Answer shownAt(Press press) {
        Copy copy = press.by().copy();
        return press.carried().isBlank() ? Answer.replace(message(copy)) : Answer.turn(screen(copy));
    }

    private <S extends Sheet<S>> S on(S sheet) {
        if (own.reflection().away()) {
            return sheet.line("reflections.away").quietButtons(id(), Button.press("reflections.takeBack", id()));
        }
        return own.sharedWith().isEmpty() ? kept(sheet) : shared(sheet);
    }

    private <S extends Sheet<S>> S kept(S sheet) {
        sheet.line("reflections.kept");
        if (partners.isEmpty()) {
            return sheet.quietButtons(id(), undo(), read());
        }
        sheet.buttons(id(), sharing(own, partners.getFirst()), undo(), read());
        partners.stream().skip(1).forEach(partner -> sheet.quietButtons(id(), sharing(own, partner)));
        return sheet;
    }

    private <S extends Sheet<S>> S shared(S sheet) {
        sheet.line("reflections.keptShared");
        partners.forEach(partner -> sheet.quietButtons(id(), sharing(own, partner)));
        return sheet.quietButtons(id(), read(), undo());
    }

    static Button sharing(OwnReflection own, Partner partner) {
        String action = own.sharedWith().contains(partner.pair().id()) ? "reflections.unshare" : "reflections.share";
        String subject = own.reflection().id() + "/" + partner.pair().id();
        return Button.press(
                action, subject, action + ".button", "name", partner.person().name());
    }

    private Button undo() {
        return Button.press("reflections.undo", id());
    }

    private Button read() {
        return Button.press("reflections.read", id());
    }

    private String id() {
        return own.reflection().id().toString();
    }

    /** What its modal carries. */
    record Carries(String reflection) {}
}
