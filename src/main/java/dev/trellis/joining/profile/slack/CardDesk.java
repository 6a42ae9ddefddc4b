package dev.trellis.joining.profile.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.ProgramId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What all forms of a profile do: find their author, and show Home anew once something is kept. */
@Singleton
record CardDesk(People people, Joining joining, Outbox outbox) {
    Person person(Caller by) {
        return people.known(by.workspace(), by.user());
    }

    /** Their participation in that program, while they take part. */
    Optional<Participation> in(Caller by, String program) {
        return joining.mine(by.workspace(), person(by).id()).stream()
                .filter(Participation::takesPart)
                .filter(one -> one.program().equals(ProgramId.of(program)))
                .findFirst();
    }

    Answer kept(Caller by) {
        outbox.put(Letter.home(by.workspace(), by.user()));
        return Answer.say(Message.saying(by.copy(), "joining.kept"));
    }

    static Answer notIn(Caller by) {
        return Answer.say(Message.saying(by.copy(), "joining.notIn"));
    }

    /** Choices from {@code from} to {@code to}, labelled by the copy key with their number. */
    static List<Field.Option> numbered(int from, int to, String key, Copy copy) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> new Field.Option(String.valueOf(number), copy.text(key, "number", number)))
                .toList();
    }
}
