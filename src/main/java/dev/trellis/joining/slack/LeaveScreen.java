package dev.trellis.joining.slack;

import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Mention;
import dev.trellis.slack.kit.Screen;

/** Asks once whether somebody really wants to leave, and shows what the others will read. */
record LeaveScreen(Program program) {
    static final String ID = "joining.leave";

    /** What the modal carries. */
    record Carries(String program) {}

    /** What the partner reads is shown word for word. */
    Screen screen(Person me, Copy copy) {
        return Screen.modal(ID, copy)
                .carrying(new Carries(program.id().toString()))
                .line("joining.leave.about", "program", program.name())
                .line("joining.leave.partner")
                .quote(copy.line("joining.leave.preview", "partner", new Mention(me.slackId())))
                .small("joining.leave.kept");
    }
}
