package dev.trellis.joining.profile.slack;

import dev.trellis.joining.Participation;
import dev.trellis.joining.topics.Skill;
import dev.trellis.joining.topics.Skills;
import dev.trellis.joining.topics.Topics;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.TopicId;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** My level in each topic: one field for each level, and every topic in one of them. */
@Singleton
record LevelsForm(CardDesk desk, Topics topics) implements Form {
    private static final String ID = "joining.levels";
    private static final int MOST = 16;

    /** What the modal carries. */
    record Carries(String program) {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Answer open(Caller by, String subject) {
        return desk.in(by, subject).map(in -> opened(in, by.copy())).orElseGet(() -> CardDesk.notIn(by));
    }

    @Override
    public Answer keep(Submitted submitted) {
        Caller by = submitted.by();
        return desk.in(by, submitted.carried(Carries.class).program())
                .map(in -> kept(in, submitted.filled(), by))
                .orElseGet(() -> CardDesk.notIn(by));
    }

    private Answer opened(Participation in, Copy copy) {
        Skills skills = topics.of(in.workspace(), in.program(), in.person());
        return skills.isEmpty()
                ? Answer.say(Message.in(copy)
                        .line("joining.levels.none")
                        .buttons(
                                in.program().toString(),
                                Button.press("joining.change", in.program().toString()))
                        .done())
                : Answer.open(screen(in.program().toString(), skills, copy));
    }

    static Screen screen(String program, Skills skills, Copy copy) {
        Map<TopicId, Skill> mine = all(skills);
        List<Field.Option> options = mine.values().stream()
                .map(skill -> new Field.Option(skill.topic().toString(), skill.name()))
                .toList();
        Screen screen = Screen.modal(ID, copy).carrying(new Carries(program)).line("joining.levels.about");
        for (int level = 1; level <= Skill.BEST; level++) {
            Field field =
                    Field.several(name(level), options, at(level, mine), MOST).optional();
            screen.ask(level == 1 ? field.seenBy("joining.levels.who") : field);
        }
        return screen;
    }

    private Answer kept(Participation in, Filled filled, Caller by) {
        Map<TopicId, Integer> levels = new HashMap<>();
        for (int level = 1; level <= Skill.BEST; level++) {
            for (String topic : filled.checks(name(level))) {
                if (levels.put(TopicId.of(topic), level) != null) {
                    return Answer.errors(name(level), by.copy().text("joining.refused.twoLevels"));
                }
            }
        }
        all(topics.of(in.workspace(), in.program(), in.person())).keySet().forEach(mine -> levels.putIfAbsent(mine, 0));
        topics.rate(in.workspace(), in.program(), in.person(), levels);
        return desk.kept(by);
    }

    /** The copy key of a level. */
    static String key(int level) {
        return ID + "." + name(level);
    }

    private static Map<TopicId, Skill> all(Skills skills) {
        return Stream.concat(skills.offers().stream(), skills.wants().stream())
                .collect(Collectors.toMap(Skill::topic, skill -> skill, (one, same) -> one, LinkedHashMap::new));
    }

    private static List<String> at(int level, Map<TopicId, Skill> mine) {
        return mine.values().stream()
                .filter(skill -> skill.level() == level)
                .map(skill -> skill.topic().toString())
                .toList();
    }

    private static String name(int level) {
        return "level" + level;
    }
}
