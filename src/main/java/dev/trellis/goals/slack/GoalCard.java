package dev.trellis.goals.slack;

import dev.trellis.goals.OwnGoal;
import dev.trellis.pairing.Partner;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;
import dev.trellis.slack.kit.Sheet;
import dev.trellis.slack.kit.Shown;
import java.util.List;

/** One goal as only its author sees it, with what they can do to it. */
record GoalCard(OwnGoal own, List<Partner> partners) {
    /** Of a long goal the first line says so much; all of it is one press away. */
    private static final int SAID = 200;

    Message message(Copy copy) {
        return on(Message.in(copy)).done();
    }

    Screen screen(Copy copy) {
        return on(Screen.modal("goals.card", copy).carrying(new Carries(id())));
    }

    /** Where it was pressed it now reads like this. */
    Answer shownAt(Press press) {
        Copy copy = press.by().copy();
        return press.carried().isBlank() ? Answer.replace(message(copy)) : Answer.turn(screen(copy));
    }

    <S extends Sheet<S>> S on(S sheet) {
        return switch (own.goal().state()) {
            case IN_PROGRESS -> own.sharedWith().isEmpty() ? kept(sheet) : shared(sheet);
            case ACHIEVED -> over(sheet.line("goals.done", "goal", said()));
            case DROPPED -> over(sheet.line("goals.dropped", "goal", said()));
        };
    }

    private <S extends Sheet<S>> S kept(S sheet) {
        sheet.line("goals.kept", "goal", said());
        if (partners.isEmpty()) {
            return sheet.buttons(id(), details(), Button.press("goals.drop", id(), "goals.undo.button"));
        }
        sheet.buttons(
                id(), sharing(partners.getFirst()), details(), Button.press("goals.drop", id(), "goals.undo.button"));
        return others(sheet);
    }

    private <S extends Sheet<S>> S shared(S sheet) {
        sheet.line("goals.keptShared", "goal", said())
                .quietButtons(id(), Button.press("goals.finish", id()), details());
        partners.forEach(partner -> sheet.quietButtons(id(), sharing(partner)));
        return sheet;
    }

    private <S extends Sheet<S>> S others(S sheet) {
        partners.stream().skip(1).forEach(partner -> sheet.quietButtons(id(), sharing(partner)));
        return sheet;
    }

    private <S extends Sheet<S>> S over(S sheet) {
        return sheet.quietButtons(id(), Button.press("goals.takeUp", id()), Button.press("goals.list", "0"));
    }

    private Button details() {
        return Button.press("goals.details", id());
    }

    private Button sharing(Partner partner) {
        return sharing(own, partner);
    }

    static Button sharing(OwnGoal own, Partner partner) {
        String action = own.sharedWith().contains(partner.pair().id()) ? "goals.unshare" : "goals.share";
        String subject = own.goal().id() + "/" + partner.pair().id();
        return Button.press(
                action, subject, action + ".button", "name", partner.person().name());
    }

    private String id() {
        return own.goal().id().toString();
    }

    private String said() {
        return said(own, SAID);
    }

    /** Without a full stop at its end, because the sentence around it has one. */
    static String said(OwnGoal own, int limit) {
        String text = Shown.cut(own.words().text().strip(), limit);
        return text.endsWith(".") && text.length() > 1 ? text.substring(0, text.length() - 1) : text;
    }

    /** What its modal carries. */
    record Carries(String goal) {}
}
