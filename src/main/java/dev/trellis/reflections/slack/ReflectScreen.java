package dev.trellis.reflections.slack;

import dev.trellis.pairing.Partner;
import dev.trellis.reflections.Question;
import dev.trellis.reflections.Thought;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import dev.trellis.slack.kit.Shown;
import dev.trellis.workspace.PairId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The modal in which a reflection is written: who sees it, and one open question. */
record ReflectScreen(Question question, List<Partner> partners) {
    static final String ID = "reflections.write";
    private static final String WHO = "who";
    private static final String ME = "me";

    /** Slack shows at most ten choices, one of them "Only me". */
    private static final int PARTNERS = 9;

    /** What the modal carries: which question it asks. */
    record Carries(Question question) {}

    Screen empty(Copy copy) {
        return fields(start(copy), "", copy);
    }

    /** Nothing typed is lost: what fits stands in the field, and the rest below it. */
    Screen tooLong(String typed, Copy copy) {
        int fits = typed.offsetByCodePoints(0, Thought.MAX);
        Screen screen = start(copy).alert("reflections.write.tooLong", "count", Shown.length(typed));
        return fields(screen, typed.substring(0, fits), copy)
                .line("reflections.write.rest")
                .quoteWhole(typed.substring(fits));
    }

    private Screen start(Copy copy) {
        return Screen.modal(ID, copy).carrying(new Carries(question));
    }

    private Screen fields(Screen screen, String words, Copy copy) {
        return screen.ask(Field.radio(WHO, readers(copy)).startingWith(ME))
                .ask(Field.writeMore(field(question), Thought.MAX).startingWith(words));
    }

    private List<Field.Option> readers(Copy copy) {
        List<Field.Option> readers = new ArrayList<>();
        readers.add(new Field.Option(ME, copy.text("reflections.write.who.me")));
        partners.stream()
                .limit(PARTNERS)
                .forEach(partner -> readers.add(new Field.Option(
                        partner.pair().id().toString(),
                        copy.text(
                                "reflections.write.who.pair",
                                "name",
                                partner.person().name()))));
        return readers;
    }

    static Thought thought(Question question, Filled filled) {
        return new Thought(filled.words(field(question)), Optional.of(question));
    }

    static Optional<PairId> with(Filled filled) {
        return Optional.of(filled.choice(WHO))
                .filter(choice -> !choice.isBlank() && !choice.equals(ME))
                .map(PairId::of);
    }

    /** The field's name is its question's, so that its label is the question. */
    static String field(Question question) {
        return switch (question) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
    }
}
