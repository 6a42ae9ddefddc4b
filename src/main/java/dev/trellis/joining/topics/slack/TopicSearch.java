package dev.trellis.joining.topics.slack;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.trellis.joining.topics.Chosen;
import dev.trellis.joining.topics.Glossary;
import dev.trellis.privacy.Blank;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.workspace.TopicId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for what somebody types.
 *
 * @param known what they may see of the workspace's own topics
 */
record TopicSearch(Map<TopicId, String> known) {
    /** Slack takes a hundred choices, and one of them adds what was typed. */
    private static final int MOST = 99;

    private static final int APART = 4;
    private static final Pattern COMMA = Pattern.compile(", ");

    /** The closest first, and in the end to add what was typed, unless it is there or too long for a topic. */
    List<Field.Option> find(String typed, Copy copy) {
        String name = Glossary.tidy(typed);
        String wanted = Glossary.folded(typed);
        List<Field.Option> found = all(copy)
                .filter(option -> distance(option, wanted) < APART)
                .sorted(comparingInt((Field.Option option) -> distance(option, wanted))
                        .thenComparing(comparing(option -> Glossary.folded(option.label()))))
                .limit(MOST)
                .toList();
        boolean there = !found.isEmpty() && distance(found.getFirst(), wanted) == 0;
        return there || !canBeAdded(name) ? found : with(found, name, copy);
    }

    private Stream<Field.Option> all(Copy copy) {
        Map<String, Field.Option> own = known.entrySet().stream()
                .collect(Collectors.toMap(
                        topic -> Glossary.folded(topic.getValue()),
                        topic -> TopicOption.known(topic.getKey(), topic.getValue()),
                        (one, same) -> one));
        Stream<Field.Option> usual = COMMA.splitAsStream(copy.text("joining.topics.usual"))
                .filter(name -> !own.containsKey(Glossary.folded(name)))
                .map(TopicOption::added);
        return Stream.concat(own.values().stream(), usual);
    }

    private static boolean canBeAdded(String name) {
        return !Blank.is(name) && name.codePointCount(0, name.length()) <= Chosen.LONGEST;
    }

    private static List<Field.Option> with(List<Field.Option> found, String name, Copy copy) {
        Field.Option add = TopicOption.added(name, copy.text("joining.topics.add", "topic", name));
        return Stream.concat(found.stream(), Stream.of(add)).toList();
    }

    /** 0 for the very same, then a beginning, the beginning of a word, anywhere, and nowhere. */
    private static int distance(Field.Option option, String wanted) {
        String name = Glossary.folded(option.label());
        if (name.equals(wanted)) {
            return 0;
        }
        if (name.startsWith(wanted)) {
            return 1;
        }
        if (name.contains(" " + wanted)) {
            return 2;
        }
        return name.contains(wanted) ? APART - 1 : APART;
    }
}
