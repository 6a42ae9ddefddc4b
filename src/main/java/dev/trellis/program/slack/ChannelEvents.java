package dev.trellis.program.slack;

import com.slack.api.model.event.ChannelArchiveEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.GroupArchiveEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import dev.trellis.program.Channels;
import dev.trellis.program.Setups;
import dev.trellis.slack.SlackEvent;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.function.BiConsumer;

/** What happens to the channels that programs live in, or want to. */
@Factory
record ChannelEvents(Channels channels, Setups setups, Workspaces workspaces) {
    @Singleton
    SlackEvent<ChannelArchiveEvent> archived() {
        return new Heard<>(
                ChannelArchiveEvent.class, (workspace, event) -> channels.archived(workspace, event.getChannel()));
    }

    @Singleton
    SlackEvent<GroupArchiveEvent> groupArchived() {
        return new Heard<>(
                GroupArchiveEvent.class, (workspace, event) -> channels.archived(workspace, event.getChannel()));
    }

    /** Somebody typed {@code /invite @Trellis}. */
    @Singleton
    SlackEvent<MemberJoinedChannelEvent> joined() {
        return new Heard<>(MemberJoinedChannelEvent.class, this::joined);
    }

    private void joined(WorkspaceId workspace, MemberJoinedChannelEvent event) {
        workspaces
                .find(workspace)
                .filter(ours -> ours.bot().userId().equals(event.getUser()))
                .ifPresent(_ -> setups.invitedTo(workspace, event.getChannel()));
    }

    /** An event by its type and what hearing it does. */
    private record Heard<E extends Event>(Class<E> type, BiConsumer<WorkspaceId, E> deed) implements SlackEvent<E> {
        @Override
        public void hear(WorkspaceId workspace, E event) {
            deed.accept(workspace, event);
        }
    }
}
