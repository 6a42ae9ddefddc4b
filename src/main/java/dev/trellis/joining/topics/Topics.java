package dev.trellis.joining.topics;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.TopicId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who offers and wants which topic in a program. */
@Singleton
public class Topics {
    private final TopicChoiceRepository choices;
    private final Vocabulary vocabulary;

    Topics(TopicChoiceRepository choices, Vocabulary vocabulary) {
        this.choices = choices;
        this.vocabulary = vocabulary;
    }

    /** What somebody chose; nothing when they chose nothing. */
    public Skills of(WorkspaceId workspace, ProgramId program, PersonId person) {
        List<TopicChoice> mine = choices.findByWorkspaceAndProgramAndPersonOrderByPlace(workspace, program, person);
        return mine.isEmpty() ? Skills.NONE : skills(mine, vocabulary.names(workspace));
    }

    /** What everybody in a program chose, in two queries. */
    public Map<PersonId, Skills> all(WorkspaceId workspace, ProgramId program) {
        Map<TopicId, String> names = vocabulary.names(workspace);
        return choices.findByWorkspaceAndProgram(workspace, program).stream()
                .collect(Collectors.groupingBy(
                        TopicChoice::person,
                        Collectors.collectingAndThen(Collectors.toList(), mine -> skills(mine, names))));
    }

    /** Somebody chooses anew; how well they know a topic stays said. */
    @Transactional
    public void choose(WorkspaceId workspace, ProgramId program, PersonId person, Chosen chosen) {
        Map<TopicId, Integer> levels = new HashMap<>();
        choices.findByWorkspaceAndProgramAndPersonOrderByPlace(workspace, program, person)
                .forEach(before -> levels.merge(before.topic(), before.level(), Math::max));
        List<TopicChoice> now = new ArrayList<>();
        chosen.bySide().forEach((side, names) -> {
            List<TopicId> topics = vocabulary.named(workspace, names);
            for (int place = 0; place < topics.size(); place++) {
                TopicId topic = topics.get(place);
                int level = levels.getOrDefault(topic, 0);
                now.add(new TopicChoice(id(), workspace, program, person, topic, side, place, level));
            }
        });
        choices.clear(workspace, program, person);
        choices.saveAll(now);
        vocabulary.ripen(workspace, person);
    }

    /** How well somebody knows their topics, by the topic; what is not named stays as it is. */
    @Transactional
    public void rate(WorkspaceId workspace, ProgramId program, PersonId person, Map<TopicId, Integer> levels) {
        levels.forEach(
                (topic, level) -> choices.rate(workspace, program, person, topic, Math.clamp(level, 0, Skill.BEST)));
    }

    private static Skills skills(List<TopicChoice> mine, Map<TopicId, String> names) {
        return new Skills(side(mine, Side.OFFER, names), side(mine, Side.WANT, names));
    }

    private static List<Skill> side(List<TopicChoice> mine, Side side, Map<TopicId, String> names) {
        return mine.stream()
                .filter(choice -> choice.side() == side)
                .sorted(Comparator.comparingInt(TopicChoice::place))
                .map(choice -> new Skill(choice.topic(), names.getOrDefault(choice.topic(), ""), choice.level()))
                .toList();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
