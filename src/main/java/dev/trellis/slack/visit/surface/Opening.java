package dev.trellis.slack.visit.surface;

import com.slack.api.model.view.View;

/** A view to put in front of somebody once everything is saved. */
public sealed interface Opening {
    View view();

    /** A new modal. */
    record Fresh(View view) implements Opening {}

    /** A modal on top of the one that is open. */
    record OnTop(View view) implements Opening {}

    /** New content for the modal that is open. */
    record InPlace(View view, String viewId, String hash) implements Opening {}
}
