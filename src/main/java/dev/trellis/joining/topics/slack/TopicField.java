package dev.trellis.joining.topics.slack;

import dev.trellis.joining.apply.JoinRule;
import dev.trellis.joining.topics.Glossary;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Programs;
import dev.trellis.slack.SlackOptions;
import dev.trellis.slack.kit.Field;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import java.util.List;

/**
 * A field in which topics are chosen. Whoever types into it is looked at anew with every letter: only those who may be in
 * the program that the form is about are suggested anything.
 *
 * @param field its name in the form
 */
record TopicField(String field, Glossary glossary, People people, Programs programs) implements SlackOptions {
    @Override
    public List<Field.Option> find(Typing typing) {
        ProgramId about = ProgramId.of(typing.carried(AboutProgram.class).program());
        WorkspaceId workspace = typing.by().workspace();
        return people.find(workspace, typing.by().user())
                .filter(person -> mayJoin(person, about))
                .map(person -> new TopicSearch(glossary.openTo(workspace, person.id()))
                        .find(typing.typed(), typing.by().copy()))
                .orElse(List.of());
    }

    private boolean mayJoin(Person person, ProgramId about) {
        return programs.find(person.workspace(), about)
                .filter(program -> JoinRule.against(program, person).isEmpty())
                .isPresent();
    }
}
