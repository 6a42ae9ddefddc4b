package dev.trellis.people.imports.slack;

import com.slack.api.model.view.View;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackView;
import dev.trellis.people.imports.Imports;
import dev.trellis.slack.kit.Copy;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The progress of an import, drawn anew after every thousand people. */
@Singleton
record ImportView(Imports imports) implements SlackView {
    @Override
    public String kind() {
        return "people.import";
    }

    @Override
    public Optional<View> draw(Letter letter, Copy copy) {
        return imports.find(letter.workspace(), letter.subject().id())
                .map(now -> new ProgressScreen(now).screen(copy).view());
    }
}
