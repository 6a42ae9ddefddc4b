package dev.trellis.program.slack;

import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Place;
import dev.trellis.slack.kit.Screen;
import dev.trellis.slack.kit.Sheet;
import jakarta.inject.Singleton;
import java.util.function.Consumer;

/** What people read around a program's set-up, drawn the same way in messages and in modals. */
@Singleton
record Pages(Programs programs) {
    /** A modal without anything to send. */
    static final String NOTE = "program.note";

    /** What a modal about nothing in particular carries, so that its buttons know they are in a modal. */
    record Carries(String program) {}

    /** The same page as a message and as a modal. */
    record Page(Message message, Screen screen) {
        static Page of(Copy copy, Consumer<Sheet<?>> drawn) {
            Message.Draft message = Message.in(copy);
            Screen screen = Screen.modal(NOTE, copy).carrying(new Carries(""));
            drawn.accept(message);
            drawn.accept(screen);
            return new Page(message.done(), screen);
        }
    }

    /** Only an admin may; this one can be asked. */
    Page ask(Person admin, Copy copy) {
        Button ask = Button.press("program.ask", "ask", "program.ask.button", "admin", admin.name());
        Screen screen = Screen.modal(NOTE, copy)
                .carrying(new Carries(""))
                .line("program.right", "admin", admin.name())
                .buttons("ask", ask);
        Message message = Message.in(copy)
                .line("program.right", "admin", admin.name())
                .buttons("ask", ask, Button.press("program.dismiss", "ask"))
                .done();
        return new Page(message, screen);
    }

    Page waiting(Person admin, Copy copy) {
        return Page.of(copy, sheet -> sheet.line("program.asked", "admin", admin.name()));
    }

    Page nobodyToAsk(Copy copy) {
        return Page.of(copy, sheet -> sheet.line("program.nobody"));
    }

    Page allowedAlready(Copy copy) {
        return Page.of(
                copy,
                sheet -> sheet.line("program.allowedAlready").buttons("allowed", Button.press("program.setup", "new")));
    }

    Page notALead(Person lead, Copy copy) {
        return Page.of(copy, sheet -> sheet.line("program.notALead", "lead", lead.name()));
    }

    Page gone(Copy copy) {
        return Page.of(copy, sheet -> sheet.line("program.gone"));
    }

    Page checking(Program program, Copy copy) {
        String id = program.id().toString();
        return Page.of(
                copy,
                sheet -> sheet.line("program.checking", "channel", new Place(program.channel()))
                        .small("program.checking.small")
                        .buttons(id, Button.press("program.see", id)));
    }

    /** The program as it stands. */
    Screen progress(Program program, Copy copy) {
        return new ProgressScreen(program, programs.lead(program)).screen(copy);
    }
}
