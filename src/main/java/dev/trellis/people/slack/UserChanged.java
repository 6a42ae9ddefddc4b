package dev.trellis.people.slack;

import com.slack.api.model.event.UserChangeEvent;
import dev.trellis.people.People;
import dev.trellis.slack.SlackEvent;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;

/** Somebody's name, zone or language changed, or they left or came back. */
@Singleton
record UserChanged(People people) implements SlackEvent<UserChangeEvent> {
    @Override
    public Class<UserChangeEvent> type() {
        return UserChangeEvent.class;
    }

    @Override
    public void hear(WorkspaceId workspace, UserChangeEvent event) {
        people.learn(workspace, SlackFacts.of(event.getUser()));
    }
}
