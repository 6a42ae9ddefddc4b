package dev.trellis.reflections.slack;

import dev.trellis.pairing.Partners;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.reflections.Reflections;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackShortcut;
import jakarta.inject.Singleton;

/** "Reflect on my pair", from anywhere in Slack. */
@Singleton
record ReflectShortcut(Reflections reflections, People people, Partners partners) implements SlackShortcut {
    @Override
    public String shortcut() {
        return "reflections.write";
    }

    @Override
    public Answer run(Caller by) {
        Person author = people.known(by.workspace(), by.user());
        var question = reflections.question(author.workspace(), author.id());
        return Answer.open(new ReflectScreen(question, partners.of(author)).empty(by.copy()));
    }
}
