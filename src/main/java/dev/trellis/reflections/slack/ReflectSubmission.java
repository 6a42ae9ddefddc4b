package dev.trellis.reflections.slack;

import dev.trellis.pairing.Partners;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.reflections.Question;
import dev.trellis.reflections.ReflectionKept;
import dev.trellis.reflections.Reflections;
import dev.trellis.reflections.Thought;
import dev.trellis.reflections.ThoughtRefusal;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.kit.Copy;
import jakarta.inject.Singleton;

/** Keeps what the modal holds, and says who sees it. */
@Singleton
record ReflectSubmission(Reflections reflections, People people, Partners partners) implements SlackSubmission {
    @Override
    public String screen() {
        return ReflectScreen.ID;
    }

    @Override
    public Answer submit(Submitted submitted) {
        Caller by = submitted.by();
        Person author = people.known(by.workspace(), by.user());
        Question question = submitted.carried(ReflectScreen.Carries.class).question();
        ReflectionKept outcome = reflections.keep(
                by.workspace(),
                author.id(),
                ReflectScreen.thought(question, submitted.filled()),
                ReflectScreen.with(submitted.filled()));
        return switch (outcome) {
            case ReflectionKept.Kept kept ->
                Answer.turn(new ReflectionCard(kept.reflection(), partners.of(author)).screen(by.copy()));
            case ReflectionKept.Refused(ThoughtRefusal reason) ->
                Answer.errors(ReflectScreen.field(question), sentence(reason, by.copy()));
        };
    }

    private static String sentence(ThoughtRefusal reason, Copy copy) {
        return switch (reason) {
            case EMPTY -> copy.text("reflections.refused.empty");
            case TOO_LONG -> copy.text("reflections.refused.tooLong", "max", Thought.MAX);
        };
    }
}
