package dev.trellis.joining.topics.slack;

import dev.trellis.joining.topics.Chosen;
import dev.trellis.joining.topics.Glossary;
import dev.trellis.people.People;
import dev.trellis.program.Programs;
import dev.trellis.slack.SlackOptions;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;

/** The two fields of a profile in which topics are chosen, and how what was chosen reads in a sentence. */
@Factory
public final class TopicFields {
    public static final String BRINGS = "brings";
    public static final String WANTS = "wants";

    private final Glossary glossary;
    private final People people;
    private final Programs programs;

    TopicFields(Glossary glossary, People people, Programs programs) {
        this.glossary = glossary;
        this.people = people;
        this.programs = programs;
    }

    @Singleton
    SlackOptions brings() {
        return new TopicField(BRINGS, glossary, people, programs);
    }

    @Singleton
    SlackOptions wants() {
        return new TopicField(WANTS, glossary, people, programs);
    }

    /** One of the two, with what is chosen already. */
    public static Field choosing(String field, List<Field.Option> chosen) {
        return Field.search(field, chosen, Chosen.MOST);
    }

    /** "SQL tuning, Rust and public speaking", every name as it was written, for whoever shows it to guard. */
    public static String sentence(List<String> names, Copy copy) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String first = String.join(copy.text("joining.topics.comma"), names.subList(0, names.size() - 1));
        return first + copy.text("joining.topics.and") + names.getLast();
    }
}
