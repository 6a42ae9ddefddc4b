package dev.trellis.delivery.slack;

import com.slack.api.model.view.View;
import dev.trellis.delivery.Letter;
import dev.trellis.slack.kit.Copy;
import java.util.Optional;

/** Draws one kind of view at the moment it is sent: the Home tab (kind {@code home}), or a modal that waits for news. */
public interface SlackView {
    String kind();

    /** Draws it as things stand now; empty when there is nothing to draw: the letter is cancelled. */
    Optional<View> draw(Letter letter, Copy copy);
}
