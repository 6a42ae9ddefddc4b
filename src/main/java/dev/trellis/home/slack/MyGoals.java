package dev.trellis.home.slack;

import dev.trellis.goals.Goals;
import dev.trellis.goals.OwnGoal;
import dev.trellis.people.Person;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import dev.trellis.slack.kit.Shown;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;

/** Somebody's own goals in progress; words on their own Home only. */
@Singleton
@Order(3)
record MyGoals(Goals goals) implements Part {
    private static final int SHOWN = 5;

    /** Code points of a goal that Home shows; all of it opens with a tap. */
    private static final int SAID = 150;

    @Override
    public void draw(HomeTab home, Person reader, Copy copy) {
        List<OwnGoal> open = goals.mine(reader.workspace(), reader.id()).stream()
                .filter(own -> own.goal().open())
                .toList();
        home.header("home.goals");
        open.stream().limit(home.rows(SHOWN)).forEach(own -> goal(home, own));
        if (open.isEmpty()) {
            home.line("home.goals.none");
        } else if (open.size() > home.rows(SHOWN)) {
            home.small("home.goals.more", "count", open.size() - home.rows(SHOWN));
        }
        home.quietButtons("new", Button.press("goals.write", "new")).divider();
    }

    private static void goal(HomeTab home, OwnGoal own) {
        String id = own.goal().id().toString();
        home.line("home.goals.one", "goal", Shown.cut(own.words().text(), SAID));
        home.quietButtons(id, Button.press("goals.details", id, "home.goals.open"));
    }
}
