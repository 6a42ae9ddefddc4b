package dev.trellis.people.slack;

import com.slack.api.model.event.TeamJoinEvent;
import dev.trellis.people.People;
import dev.trellis.slack.SlackEvent;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;

/** Somebody is new in the workspace. */
@Singleton
record TeamJoined(People people) implements SlackEvent<TeamJoinEvent> {
    @Override
    public Class<TeamJoinEvent> type() {
        return TeamJoinEvent.class;
    }

    @Override
    public void hear(WorkspaceId workspace, TeamJoinEvent event) {
        people.learn(workspace, SlackFacts.of(event.getUser()));
    }
}
