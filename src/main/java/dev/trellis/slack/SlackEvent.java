package dev.trellis.slack;

import com.slack.api.model.event.Event;
import dev.trellis.workspace.WorkspaceId;

/** Hears one type of event. Events come late, twice and out of order; the inbox takes care of twice. */
public interface SlackEvent<E extends Event> {
    Class<E> type();

    /** Runs in one transaction with the inbox key. */
    void hear(WorkspaceId workspace, E event);
}
