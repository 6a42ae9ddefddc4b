package dev.trellis.matching.slack.desk;

import dev.trellis.matching.Matchmaker;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.program.settings.Progress.State;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Place;
import dev.trellis.workspace.ProgramId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Who acts on a program's pairs, and what everybody else reads. */
@Singleton
public record Committee(Programs programs, People people) {

    public Matchmaker matchmaker(Caller by, ProgramId program) {
        return new Matchmaker(by.workspace(), program, person(by).id());
    }

    /** The programs for which somebody may make pairs now. */
    public List<Program> ledBy(Caller by) {
        return programs.ledBy(by.workspace(), person(by).id()).stream()
                .filter(Program::isOpen)
                .toList();
    }

    /** A program that somebody leads and that is not open, where it is the one they have in mind. */
    public Optional<Program> waiting(Caller by, Optional<ProgramId> wanted) {
        return programs.ledBy(by.workspace(), person(by).id()).stream()
                .filter(program -> !program.isOpen())
                .filter(program -> wanted.isEmpty() || program.id().equals(wanted.get()))
                .findFirst();
    }

    public boolean isLead(Matchmaker by) {
        return programs.isLead(by.workspace(), by.program(), by.person());
    }

    /** Nobody is paired while the program is not open: what it waits for, and where that is mended. */
    public Answer waits(Caller by, Program program) {
        if (program.state() == State.OVER) {
            return Answer.say(Message.saying(by.copy(), "draft.notOpen"));
        }
        String id = program.id().toString();
        String key = program.state() == State.BROKEN ? "draft.waits.broken" : "draft.waits";
        return Answer.say(Message.in(by.copy())
                .line(key, "program", program.name(), "channel", new Place(program.channel()))
                .buttons(id, Button.press("program.see", id, "draft.waits.see"))
                .done());
    }

    public Program program(Matchmaker lead) {
        return programs.get(lead.workspace(), lead.program());
    }

    /** Only a lead may; this one can be asked. */
    public Answer leadsOnly(Caller by, Optional<ProgramId> program) {
        return program.flatMap(id -> programs.find(by.workspace(), id))
                .or(() -> programs.open(by.workspace()).stream().findFirst())
                .map(one -> Message.saying(
                        by.copy(), "draft.leadsOnly", "lead", programs.lead(one).name(), "program", one.name()))
                .map(Answer::say)
                .orElseGet(() -> Answer.say(Message.saying(by.copy(), "draft.noProgram")));
    }

    private Person person(Caller by) {
        return people.known(by.workspace(), by.user());
    }
}
