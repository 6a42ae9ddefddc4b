package dev.trellis.home.slack;

import dev.trellis.people.Person;
import dev.trellis.reflections.OwnReflection;
import dev.trellis.reflections.Reflections;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;

/** The dates of somebody's reflections; the words open with a tap. */
@Singleton
@Order(5)
record MyReflections(Reflections reflections) implements Part {
    private static final int SHOWN = 5;

    @Override
    public void draw(HomeTab home, Person reader, Copy copy) {
        List<OwnReflection> mine = reflections.mine(reader.workspace(), reader.id());
        home.header("home.reflections");
        mine.stream().limit(home.rows(SHOWN)).forEach(own -> reflection(home, own));
        if (mine.isEmpty()) {
            home.line("home.reflections.none");
        } else if (mine.size() > home.rows(SHOWN)) {
            home.small("home.reflections.more", "count", mine.size() - home.rows(SHOWN));
        }
        home.quietButtons("new", Button.press("reflections.write", "new")).divider();
    }

    private static void reflection(HomeTab home, OwnReflection own) {
        String id = own.reflection().id().toString();
        home.line("home.reflections.one", "at", own.reflection().keptAt())
                .quietButtons(id, Button.press("reflections.read", id));
    }
}
