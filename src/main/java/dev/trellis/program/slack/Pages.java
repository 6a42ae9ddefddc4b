package dev.trellis.program.slack;

import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.program.slack.progress.ProgressScreen;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Place;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.ProgramId;
import jakarta.inject.Singleton;

/** What people read around a program's set-up. */
@Singleton
record Pages(Programs programs) {
    /** Only an admin may; this one can be asked. */
    Message ask(Person admin, Copy copy) {
        return Message.in(copy)
                .line("program.right", "admin", admin.name())
                .buttons(
                        "ask",
                        Button.press("program.ask", "ask", "program.ask.button", "admin", admin.name()),
                        Button.press("program.dismiss", "ask"))
                .done();
    }

    Message waiting(Person admin, Copy copy) {
        return Message.saying(copy, "program.asked", "admin", admin.name());
    }

    Message nobodyToAsk(Copy copy) {
        return Message.saying(copy, "program.nobody");
    }

    /** Right after the first start nobody can say yet who is an admin. */
    Message early(Copy copy) {
        return Message.in(copy)
                .line("program.early")
                .buttons("early", Button.press("program.setup", "new", "program.early.button"))
                .done();
    }

    Message allowedAlready(Copy copy) {
        return Message.in(copy)
                .line("program.allowedAlready")
                .buttons("allowed", Button.press("program.setup", "new"))
                .done();
    }

    /** Only a lead may; this one can be asked to name the reader. */
    Message notALead(ProgramId program, Person lead, Copy copy) {
        String id = program.toString();
        return Message.in(copy)
                .line("program.notALead", "lead", lead.name())
                .buttons(
                        id,
                        Button.press("program.lead", id, "program.ask.button", "admin", lead.name()),
                        Button.press("program.lead.dismiss", id))
                .done();
    }

    Message gone(Copy copy) {
        return Message.saying(copy, "program.gone");
    }

    Message checking(Program program, Copy copy) {
        String id = program.id().toString();
        return Message.in(copy)
                .line("program.checking", "channel", new Place(program.channel()))
                .small("program.checking.small")
                .buttons(id, Button.press("program.see", id))
                .done();
    }

    /** The program as it stands. */
    Screen progress(Program program, Copy copy) {
        return new ProgressScreen(program, programs.lead(program)).screen(copy);
    }
}
