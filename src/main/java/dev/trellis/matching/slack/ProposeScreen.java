package dev.trellis.matching.slack;

import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.gather.Turnouts;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.program.Program;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import java.util.List;
import java.util.Optional;

/** For whom pairs are to be made. */
final class ProposeScreen {
    static final String ID = "draft.propose";
    static final String CHOOSING = "draft.choose";
    static final String PROGRAM = "program";
    static final String CHOSEN = "chosen";
    static final int MOST = 100;
    private static final int COUNTED = 10;
    private static final String SCOPE = "scope";
    private static final String EVERYBODY = "everybody";
    private static final String LEFT_OVER = "leftOver";

    private ProposeScreen() {}

    /** The program when there is no choice, else "". */
    record Carries(String program) {}

    /** A program somebody may make pairs for, and who is there. */
    record Choice(Program program, Turnouts.Both there) {}

    /** The form, with this choice made already; a draft that is open is offered first. */
    static Screen screen(List<Choice> led, Scope.Kind kind, Optional<Draft> open, Copy copy) {
        boolean several = led.size() > 1;
        Screen screen = Screen.modal(ID, copy)
                .carrying(
                        new Carries(several ? "" : led.getFirst().program().id().toString()));
        open.map(DraftRef::of)
                .map(DraftRef::toString)
                .ifPresent(id -> screen.line(
                                "draft.propose.open",
                                "pairs",
                                open.get().figures().pairs(),
                                "at",
                                open.get().origin().madeAt())
                        .quietButtons(id, Button.press("draft.look", id)));
        if (several) {
            led.stream()
                    .limit(COUNTED)
                    .forEach(choice -> screen.line(
                            "draft.propose.there",
                            "program",
                            choice.program().name(),
                            "everybody",
                            TurnoutWords.say(choice, choice.there().everybody(), copy),
                            "leftOver",
                            TurnoutWords.say(choice, choice.there().leftOver(), copy)));
            screen.ask(
                    Field.pick(PROGRAM, led.stream().map(ProposeScreen::option).toList()));
        }
        return screen.ask(Field.radio(SCOPE, scopes(several ? Optional.empty() : Optional.of(led.getFirst()), copy))
                .startingWith(kind == Scope.Kind.LEFT_OVER ? LEFT_OVER : EVERYBODY)
                .seenBy("draft.propose.who"));
    }

    private static List<Field.Option> scopes(Optional<Choice> only, Copy copy) {
        return List.of(
                scope(
                        EVERYBODY,
                        only.map(choice ->
                                TurnoutWords.say(choice, choice.there().everybody(), copy)),
                        copy),
                scope(
                        LEFT_OVER,
                        only.map(choice ->
                                TurnoutWords.say(choice, choice.there().leftOver(), copy)),
                        copy),
                scope(CHOSEN, Optional.empty(), copy));
    }

    private static Field.Option scope(String name, Optional<String> there, Copy copy) {
        return new Field.Option(name, copy.text("draft.propose.scope." + name), there.orElse(""));
    }

    /** Only whoever wants to choose people is asked for them. */
    static Screen choosing(String program, Copy copy) {
        return Screen.modal(CHOOSING, copy).carrying(new Carries(program)).ask(Field.people(CHOSEN, MOST));
    }

    private static Field.Option option(Choice choice) {
        return new Field.Option(
                choice.program().id().toString(), choice.program().name());
    }

    static String program(Carries carries, Filled filled) {
        return carries.program().isEmpty() ? filled.choice(PROGRAM) : carries.program();
    }

    /** The scope without the people chosen for it. */
    static Scope.Kind scope(Filled filled) {
        return switch (filled.choice(SCOPE)) {
            case LEFT_OVER -> Scope.Kind.LEFT_OVER;
            case CHOSEN -> Scope.Kind.CHOSEN;
            default -> Scope.Kind.EVERYBODY;
        };
    }
}
