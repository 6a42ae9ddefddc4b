package dev.trellis.matching.slack.words;

import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.topics.Skill;
import dev.trellis.joining.topics.Skills;
import dev.trellis.joining.topics.Topics;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.people.People;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up what people and topics are called, and what people let others read. */
@Singleton
public record NameBook(People people, Topics topics, Cards cards) {
    /** Everybody of a program at once. */
    public Names of(WorkspaceId workspace, ProgramId program) {
        return new Names(
                people.allApart(workspace),
                named(topics.all(workspace, program).values()),
                cards.all(workspace, program));
    }

    /** Only the two of one pair. */
    public Names of(ProgramId program, DraftPair pair) {
        Map<PersonId, String> names = pair.couple().both().stream()
                .collect(Collectors.toMap(
                        Function.identity(), person -> people.apart(people.get(pair.workspace(), person))));
        return new Names(
                names,
                named(pair.couple().both().stream()
                        .map(person -> topics.of(pair.workspace(), program, person))
                        .toList()),
                pair.couple().both().stream()
                        .collect(Collectors.toMap(Function.identity(), person -> cards.of(pair.workspace(), person))));
    }

    private static Map<String, String> named(Collection<Skills> all) {
        return all.stream()
                .flatMap(skills -> Stream.concat(skills.offers().stream(), skills.wants().stream()))
                .collect(Collectors.toMap(skill -> skill.topic().toString(), Skill::name, (one, same) -> one));
    }
}
