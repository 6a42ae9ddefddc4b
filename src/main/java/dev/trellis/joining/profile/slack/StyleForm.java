package dev.trellis.joining.profile.slack;

import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Style;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;

/** How somebody likes to work: five questions about work alone, none of which has a better answer. */
@Singleton
record StyleForm(CardDesk desk, Cards cards) implements Form {
    private static final String ID = "joining.style";
    private static final List<String> QUESTIONS = List.of("plan", "think", "detail", "feedback", "matters");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Answer open(Caller by, String subject) {
        return Answer.open(screen(cards.of(by.workspace(), desk.person(by).id()).style(), by.copy()));
    }

    @Override
    public Answer keep(Submitted submitted) {
        Caller by = submitted.by();
        cards.like(by.workspace(), desk.person(by).id(), read(submitted.filled()));
        return desk.kept(by);
    }

    static Screen screen(Style style, Copy copy) {
        Screen screen = Screen.modal(ID, copy).line("joining.style.about");
        for (int question = 0; question < Style.QUESTIONS; question++) {
            Field field = question(QUESTIONS.get(question), style.answers().get(question), copy);
            screen.ask(question == 0 ? field.seenBy("joining.style.who") : field);
        }
        return screen;
    }

    /** The copy key of a question; with a dot and the answer's number, of that answer. */
    static String key(int question) {
        return ID + "." + QUESTIONS.get(question);
    }

    private static Field question(String name, int answer, Copy copy) {
        List<Field.Option> answers = IntStream.rangeClosed(1, Style.FARTHEST)
                .mapToObj(far -> new Field.Option(String.valueOf(far), copy.text(ID + "." + name + "." + far)))
                .toList();
        return Field.pick(name, answers)
                .startingWith(answer == 0 ? "" : String.valueOf(answer))
                .optional();
    }

    private static Style read(Filled filled) {
        return new Style(QUESTIONS.stream()
                .map(filled::choice)
                .map(choice -> choice.isEmpty() ? 0 : Integer.parseInt(choice))
                .toList());
    }
}
