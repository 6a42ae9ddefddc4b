package dev.trellis.checkin.slack;

import dev.trellis.pairing.Pair;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Mention;
import dev.trellis.slack.kit.Screen;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Names the person outside of the pair to whom both can turn. */
@Singleton
record TalkTo(Programs programs, People people) {
    Screen screen(Pair pair, Copy copy) {
        Program program = programs.get(pair.workspace(), pair.program());
        Person person = people.get(
                pair.workspace(), Optional.ofNullable(program.talkTo()).orElse(program.createdBy()));
        return screen(person, copy);
    }

    static Screen screen(Person person, Copy copy) {
        return Screen.modal("checkin.talkTo", copy)
                .line("checkin.talkTo.who", "person", new Mention(person.slackId()))
                .small("checkin.talkTo.small");
    }
}
