package dev.trellis.reflections.slack;

import dev.trellis.pairing.Partners;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.reflections.OwnReflection;
import dev.trellis.reflections.Reflections;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.ReflectionId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** What can be pressed about a reflection; each press asks anew whose it is and who may read it. */
@Factory
record ReflectionButtons(Reflections reflections, People people, Partners partners) {
    @Singleton
    SlackButton write() {
        return SlackButton.of("reflections.write", press -> {
            Person person = person(press);
            var question = reflections.question(person.workspace(), person.id());
            return Answer.open(new ReflectScreen(question, partners.of(person))
                    .empty(press.by().copy()));
        });
    }

    /** Beside whatever it was pressed in, because that may be a message that stays. */
    @Singleton
    SlackButton list() {
        return SlackButton.of("reflections.list", press -> Answer.say(list(press)));
    }

    @Singleton
    SlackButton page() {
        return SlackButton.of("reflections.page", press -> Answer.replace(list(press)));
    }

    @Singleton
    SlackButton read() {
        return SlackButton.of("reflections.read", press -> {
            Person person = person(press);
            return reflections
                    .read(person.workspace(), person.id(), reflection(press))
                    .map(read ->
                            Answer.open(ReadReflectionScreen.of(read, press.by().copy())))
                    .orElseGet(() -> closed(press));
        });
    }

    @Singleton
    SlackButton undo() {
        return card(
                "reflections.undo",
                press -> reflections.putAway(
                        press.by().workspace(), person(press).id(), reflection(press)));
    }

    @Singleton
    SlackButton takeBack() {
        return card(
                "reflections.takeBack",
                press -> reflections.takeBack(
                        press.by().workspace(), person(press).id(), reflection(press)));
    }

    @Singleton
    SlackButton share() {
        return card(
                "reflections.share",
                press -> reflections.share(press.by().workspace(), person(press).id(), reflection(press), pair(press)));
    }

    @Singleton
    SlackButton unshare() {
        return card(
                "reflections.unshare",
                press -> reflections.unshare(
                        press.by().workspace(), person(press).id(), reflection(press), pair(press)));
    }

    private SlackButton card(String action, Function<Press, Optional<OwnReflection>> verb) {
        return SlackButton.of(
                action,
                press -> verb.apply(press)
                        .map(own -> new ReflectionCard(own, partners.of(person(press))).shownAt(press))
                        .orElseGet(() -> closed(press)));
    }

    private Message list(Press press) {
        Person person = person(press);
        var mine = reflections.mine(person.workspace(), person.id());
        return ReflectionTimeline.of(mine, partners.of(person), press.from())
                .message(press.by().copy());
    }

    private static Answer closed(Press press) {
        return Answer.open(ReadReflectionScreen.closed(press.by().copy()));
    }

    private Person person(Press press) {
        return people.known(press.by().workspace(), press.by().user());
    }

    private static ReflectionId reflection(Press press) {
        return ReflectionId.of(press.part(0));
    }

    private static PairId pair(Press press) {
        return PairId.of(press.part(1));
    }
}
