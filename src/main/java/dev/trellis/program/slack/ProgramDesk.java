package dev.trellis.program.slack;

import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.ProgramId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** What the program's buttons have in common: who pressed, which program, and where the answer belongs. */
@Singleton
record ProgramDesk(Programs programs, People people, Pages pages) {

    Person person(Caller by) {
        return people.known(by.workspace(), by.user());
    }

    /** Does it for one of the program's leads; everybody else reads whom to ask. */
    Answer asLead(Press press, Function<Program, Answer> deed) {
        Caller by = press.by();
        Optional<Program> found = programs.find(by.workspace(), ProgramId.of(press.subject()));
        if (found.isEmpty()) {
            return answer(press, pages.gone(by.copy()));
        }
        Program program = found.get();
        return programs.isLead(by.workspace(), program.id(), person(by).id())
                ? deed.apply(program)
                : notALead(press, program);
    }

    Answer notALead(Press press, Program program) {
        return answer(press, pages.notALead(programs.lead(program), press.by().copy()));
    }

    /** The program as it stands, in the modal that was pressed in or in a new one. */
    Answer show(Press press, Program program) {
        return inModal(press, pages.progress(program, press.by().copy()));
    }

    /** A modal turns into the screen; anywhere else it opens. */
    Answer inModal(Press press, Screen screen) {
        return isInModal(press) ? Answer.turn(screen) : Answer.open(screen);
    }

    /** In place of the message that was pressed in; a modal turns, and from Home a modal opens. */
    Answer answer(Press press, Pages.Page page) {
        return press.message().isPresent() ? Answer.replace(page.message()) : inModal(press, page.screen());
    }

    static Answer say(Pages.Page page) {
        Message message = page.message();
        return Answer.say(message);
    }

    private static boolean isInModal(Press press) {
        return press.message().isEmpty() && !press.carried().isBlank();
    }
}
