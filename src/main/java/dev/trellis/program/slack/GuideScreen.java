package dev.trellis.program.slack;

import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.settings.Guidance;
import dev.trellis.program.settings.Guidelines;
import dev.trellis.slack.Caller;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.PersonId;
import java.util.Optional;

/** Guidelines and people: what everybody accepts, whom they can turn to, and who else leads. */
record GuideScreen(Program program, Optional<Person> talkTo) {
    static final String ID = "program.guide";
    static final String GUIDELINES = "guidelines";
    static final String TALK_TO = "talkTo";
    static final String ALSO_LEAD = "alsoLead";

    Screen screen(Copy copy) {
        return Screen.modal(ID, copy)
                .carrying(new SettingsDesk.Carries(program.id().toString()))
                .ask(Field.writeMore(GUIDELINES, Guidelines.LIMIT)
                        .optional()
                        .startingWith(program.guidelines().text())
                        .seenBy("program.guide.guidelines.who"))
                .ask(Field.someone(TALK_TO)
                        .optional()
                        .startingWith(talkTo.map(Person::slackId).orElse("")))
                .ask(Field.someone(ALSO_LEAD).optional());
    }

    static Guidance read(Filled filled, Caller by, People people) {
        return new Guidance(
                filled.words(GUIDELINES), person(filled, TALK_TO, by, people), person(filled, ALSO_LEAD, by, people));
    }

    /** The field in which that person was chosen. */
    static String fieldOf(Person person, Filled filled) {
        return filled.someone(TALK_TO).filter(person.slackId()::equals).isPresent() ? TALK_TO : ALSO_LEAD;
    }

    private static Optional<PersonId> person(Filled filled, String field, Caller by, People people) {
        return filled.someone(field)
                .map(user -> people.known(by.workspace(), user).id());
    }
}
