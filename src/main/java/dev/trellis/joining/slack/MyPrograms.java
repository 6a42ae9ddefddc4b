package dev.trellis.joining.slack;

import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.ProgramId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the program somebody means when they type a command without naming one. */
@Singleton
record MyPrograms(Joining joining, Programs programs, People people) {

    /** The one program they take part in, or a button for each of several. */
    Answer choose(Caller by, String action, Function<Program, Answer> then) {
        List<Program> mine = takingPart(by);
        return switch (mine.size()) {
            case 0 -> notIn(by);
            case 1 -> then.apply(mine.getFirst());
            default -> Answer.say(choice(by, action, mine));
        };
    }

    /** The program a button is about, if they take part in it. */
    Optional<Program> in(Caller by, String program) {
        return takingPart(by).stream()
                .filter(one -> one.id().equals(ProgramId.of(program)))
                .findFirst();
    }

    Person person(Caller by) {
        return people.known(by.workspace(), by.user());
    }

    static Answer notIn(Caller by) {
        return Answer.say(Message.saying(by.copy(), "joining.notIn"));
    }

    private List<Program> takingPart(Caller by) {
        return joining.mine(by.workspace(), person(by).id()).stream()
                .filter(Participation::takesPart)
                .map(in -> programs.get(in.workspace(), in.program()))
                .toList();
    }

    private static Message choice(Caller by, String action, List<Program> mine) {
        Message.Draft draft = Message.in(by.copy()).line("joining.which");
        mine.stream()
                .limit(20)
                .forEach(program -> draft.quietButtons(
                        program.id().toString(),
                        Button.press(action, program.id().toString(), "joining.which.one", "program", program.name())));
        return draft.done();
    }
}
