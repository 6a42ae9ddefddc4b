package dev.trellis.home.slack;

import dev.trellis.checkin.notes.NoteShared;
import dev.trellis.checkin.notes.Notes;
import dev.trellis.goals.Goals;
import dev.trellis.goals.SharedGoal;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.reflections.Reflections;
import dev.trellis.reflections.SharedReflection;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import dev.trellis.workspace.PersonId;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** What partners share: that there is something, and a button that asks at that moment whether it may be read. */
@Singleton
@Order(4)
record SharedWithMe(Goals goals, Reflections reflections, Notes notes, People people) implements Part {
    private static final int SHOWN = 5;

    @Override
    public void draw(HomeTab home, Person reader, Copy copy) {
        List<SharedGoal> sharedGoals = goals.sharedWith(reader.workspace(), reader.id());
        List<SharedReflection> thoughts = reflections.sharedWith(reader.workspace(), reader.id());
        List<NoteShared> talks = notes.sharedWith(reader);
        if (sharedGoals.isEmpty() && thoughts.isEmpty() && talks.isEmpty()) {
            return;
        }
        home.header("home.shared");
        sharedGoals.stream().limit(home.rows(SHOWN)).forEach(goal -> goal(home, reader, goal));
        thoughts.stream().limit(home.rows(SHOWN)).forEach(thought -> thought(home, reader, thought));
        talks.stream().limit(home.rows(SHOWN)).forEach(talk -> talk(home, reader, talk));
        int more = Stream.of(sharedGoals, thoughts, talks)
                .mapToInt(each -> Math.max(0, each.size() - home.rows(SHOWN)))
                .sum();
        if (more > 0) {
            home.small("home.shared.more", "count", more);
        }
        home.divider();
    }

    private void goal(HomeTab home, Person reader, SharedGoal goal) {
        String id = goal.goal().toString();
        home.line("home.shared.goal", "name", name(reader, goal.author()))
                .quietButtons(id, Button.press("goals.read", id));
    }

    private void thought(HomeTab home, Person reader, SharedReflection thought) {
        String id = thought.reflection().toString();
        home.line("home.shared.reflection", "name", name(reader, thought.author()), "at", thought.keptAt())
                .quietButtons(id, Button.press("reflections.read", id));
    }

    private void talk(HomeTab home, Person reader, NoteShared talk) {
        String id = talk.about().toString();
        home.line("home.shared.note", "name", name(reader, talk.author()), "at", talk.writtenAt())
                .quietButtons(id, Button.press("checkin.read", id));
    }

    private String name(Person reader, PersonId author) {
        return people.get(reader.workspace(), author).name();
    }
}
