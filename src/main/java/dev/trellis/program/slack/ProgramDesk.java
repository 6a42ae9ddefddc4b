package dev.trellis.program.slack;

import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.workspace.ProgramId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** What the program's buttons have in common: who pressed, and which program. */
@Singleton
record ProgramDesk(Programs programs, People people, Pages pages) {

    Person person(Caller by) {
        return people.known(by.workspace(), by.user());
    }

    /** Does it for one of the program's leads; everybody else reads whom to ask. */
    Answer asLead(Press press, Function<Program, Answer> deed) {
        Caller by = press.by();
        Optional<Program> found = programs.find(by.workspace(), ProgramId.of(press.subject()));
        return found.map(program -> isLead(program, by) ? deed.apply(program) : notALead(program, by))
                .orElseGet(() -> Answer.say(pages.gone(by.copy())));
    }

    /** The program as it stands, in the modal that was pressed in or in a new one. */
    Answer show(Press press, Program program) {
        return Answer.turn(pages.progress(program, press.by().copy()));
    }

    private boolean isLead(Program program, Caller by) {
        return programs.isLead(by.workspace(), program.id(), person(by).id());
    }

    private Answer notALead(Program program, Caller by) {
        return Answer.say(pages.notALead(program.id(), programs.lead(program), by.copy()));
    }
}
