package dev.trellis.home.slack;

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

/** What partners share: that there is something, and a button that asks at that moment whether it may be read. */
@Singleton
@Order(4)
record SharedWithMe(Goals goals, Reflections reflections, People people) implements Part {
    private static final int SHOWN = 5;

    @Override
    public void draw(HomeTab home, Person reader, Copy copy) {
        List<SharedGoal> sharedGoals = goals.sharedWith(reader.workspace(), reader.id());
        List<SharedReflection> thoughts = reflections.sharedWith(reader.workspace(), reader.id());
        if (sharedGoals.isEmpty() && thoughts.isEmpty()) {
            return;
        }
        home.header("home.shared");
        sharedGoals.stream().limit(home.rows(SHOWN)).forEach(goal -> goal(home, reader, goal));
        thoughts.stream().limit(home.rows(SHOWN)).forEach(thought -> thought(home, reader, thought));
        int more = Math.max(0, sharedGoals.size() - home.rows(SHOWN)) + Math.max(0, thoughts.size() - home.rows(SHOWN));
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

    private String name(Person reader, PersonId author) {
        return people.get(reader.workspace(), author).name();
    }
}
