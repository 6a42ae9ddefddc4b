package dev.trellis.home.slack;

import com.slack.api.model.view.View;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackView;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Draws somebody's Home as things stand when it is sent. */
@Singleton
record DrawHome(People people, List<Part> parts) implements SlackView {
    @Override
    public String kind() {
        return "home";
    }

    @Override
    public Optional<View> draw(Letter letter, Copy copy) {
        Person reader = people.known(letter.workspace(), letter.address());
        HomeTab home = HomeTab.in(copy);
        parts.forEach(part -> part.draw(home, reader, copy));
        return Optional.of(home.view());
    }
}
