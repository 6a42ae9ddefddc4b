package dev.trellis.reflections.slack;

import dev.trellis.pairing.Partners;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.privacy.Blank;
import dev.trellis.reflections.ReflectionKept;
import dev.trellis.reflections.Reflections;
import dev.trellis.reflections.Thought;
import dev.trellis.reflections.ThoughtRefusal;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * {@code /reflect I listen better after lunch} keeps a reflection, private; {@code /reflect} alone opens the modal;
 * {@code /reflect list} shows one's own by date.
 */
@Singleton
record ReflectCommand(Reflections reflections, People people, Partners partners) implements SlackCommand {
    @Override
    public String command() {
        return "/reflect";
    }

    @Override
    public String usage() {
        return "reflections.usage";
    }

    @Override
    public Answer answer(Typed typed) {
        Caller by = typed.by();
        Person author = people.known(by.workspace(), by.user());
        if (Blank.is(typed.text())) {
            return Answer.open(screen(author).empty(by.copy()));
        }
        if (typed.text().equalsIgnoreCase("list")) {
            var mine = reflections.mine(by.workspace(), author.id());
            return Answer.say(
                    ReflectionTimeline.of(mine, partners.of(author), 0).message(by.copy()));
        }
        return typed.text().equalsIgnoreCase("help")
                ? Answer.say(Message.saying(by.copy(), "reflections.usage"))
                : keep(by, author, typed.text());
    }

    private Answer keep(Caller by, Person author, String text) {
        Thought thought = new Thought(text, Optional.empty());
        return switch (reflections.keep(by.workspace(), author.id(), thought, Optional.empty())) {
            case ReflectionKept.Kept kept ->
                Answer.say(new ReflectionCard(kept.reflection(), partners.of(author)).message(by.copy()));
            case ReflectionKept.Refused(ThoughtRefusal reason) ->
                Answer.open(
                        reason == ThoughtRefusal.TOO_LONG
                                ? screen(author).tooLong(text, by.copy())
                                : screen(author).empty(by.copy()));
        };
    }

    private ReflectScreen screen(Person author) {
        return new ReflectScreen(reflections.question(author.workspace(), author.id()), partners.of(author));
    }
}
