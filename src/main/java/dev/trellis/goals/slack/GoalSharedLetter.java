package dev.trellis.goals.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.goals.Goals;
import dev.trellis.people.People;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Tells somebody that their partner shared a goal, without a word of it. */
@Singleton
record GoalSharedLetter(Goals goals, People people) implements SlackLetter {
    @Override
    public String kind() {
        return "goals.shared";
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        return goals.shared(letter.workspace(), UUID.fromString(letter.subject().id()))
                .map(shared -> message(
                        shared.goal().toString(),
                        people.get(letter.workspace(), shared.author()).name(),
                        copy));
    }

    static Message message(String goal, String author, Copy copy) {
        return Message.in(copy)
                .line("goals.shared", "name", author)
                .buttons(goal, Button.press("goals.read", goal))
                .small("goals.shared.small", "name", author)
                .done();
    }
}
