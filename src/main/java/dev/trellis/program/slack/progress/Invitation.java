package dev.trellis.program.slack.progress;

import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.settings.Kind;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Line;
import java.time.LocalDate;
import java.util.List;

/** The words of the invitation, the same in its preview and in the channel. */
record Invitation(Program program, Person lead) {
    List<Line> lines(Copy copy) {
        return List.of(headline(copy), terms(copy), small(copy));
    }

    Line headline(Copy copy) {
        String key = program.kind() == Kind.PEERS ? "program.invitation.peers" : "program.invitation.mentors";
        return copy.line(key, "program", program.name());
    }

    Line small(Copy copy) {
        return copy.line("program.invitation.small", "lead", lead.name());
    }

    Line terms(Copy copy) {
        LocalDate end = program.endsOn();
        return end == null
                ? copy.line("program.invitation.open", "weeks", program.cadenceWeeks())
                : copy.line("program.invitation.terms", "weeks", program.cadenceWeeks(), "day", end);
    }
}
