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
    /** How long lists are, tried in this order: where everything together is too long, every list shows less. */
    private static final List<Integer> ROWS = List.of(10, 5, 3, 2, 1);

    @Override
    public String kind() {
        return "home";
    }

    @Override
    public Optional<View> draw(Letter letter, Copy copy) {
        Person reader = people.known(letter.workspace(), letter.address());
        return ROWS.stream()
                .map(rows -> drawn(HomeTab.in(copy, rows), reader, copy))
                .filter(HomeTab::fits)
                .findFirst()
                .or(() -> Optional.of(drawn(HomeTab.in(copy, 0), reader, copy)))
                .map(HomeTab::view);
    }

    private HomeTab drawn(HomeTab home, Person reader, Copy copy) {
        parts.forEach(part -> part.draw(home, reader, copy));
        return home;
    }
}
