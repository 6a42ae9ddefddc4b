package dev.trellis.matching.slack;

import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Scope;
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
    private static final String SCOPE = "scope";
    private static final String EVERYBODY = "everybody";
    private static final String LEFT_OVER = "leftOver";

    private ProposeScreen() {}

    /** The program when there is no choice, else "". */
    record Carries(String program) {}

    /** The form; a draft that is open already is offered first. */
    static Screen screen(List<Program> led, Optional<Draft> open, Copy copy) {
        boolean several = led.size() > 1;
        Screen screen = Screen.modal(ID, copy)
                .carrying(new Carries(several ? "" : led.getFirst().id().toString()));
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
            screen.ask(
                    Field.pick(PROGRAM, led.stream().map(ProposeScreen::option).toList()));
        }
        return screen.ask(Field.choose(SCOPE, EVERYBODY, LEFT_OVER, CHOSEN)
                .startingWith(EVERYBODY)
                .seenBy("draft.propose.who"));
    }

    /** Only whoever wants to choose people is asked for them. */
    static Screen choosing(String program, Copy copy) {
        return Screen.modal(CHOOSING, copy).carrying(new Carries(program)).ask(Field.people(CHOSEN, MOST));
    }

    private static Field.Option option(Program program) {
        return new Field.Option(program.id().toString(), program.name());
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
