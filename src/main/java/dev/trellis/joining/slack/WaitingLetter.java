package dev.trellis.joining.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.joining.roll.PartnerPlaces;
import dev.trellis.people.People;
import dev.trellis.program.Programs;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The promised date has passed without a pair: said once, to whoever still waits. */
@Singleton
record WaitingLetter(Joining joining, Programs programs, People people, PartnerPlaces places) implements SlackLetter {
    @Override
    public String kind() {
        return "joining.waiting";
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        var person = people.known(letter.workspace(), letter.address());
        return joining.mine(letter.workspace(), person.id()).stream()
                .filter(in -> in.id().toString().equals(letter.subject().id()))
                .filter(in -> in.isAvailable() && waits(in))
                .findFirst()
                .map(in -> message(in, copy));
    }

    /** Whoever has a partner, or is being asked about one, does not wait. */
    private boolean waits(Participation in) {
        return places.room(in.workspace(), in.program(), in.person()).used() == 0;
    }

    private Message message(Participation in, Copy copy) {
        String program = in.program().toString();
        String lead = programs.lead(programs.get(in.workspace(), in.program())).name();
        return Message.in(copy)
                .line("joining.waiting", "lead", lead)
                .buttons(
                        program,
                        Button.press("joining.change", program),
                        Button.press("joining.pause", program),
                        Button.press("joining.leave", program))
                .small("joining.waiting.small")
                .done();
    }
}
