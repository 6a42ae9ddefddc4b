package dev.trellis.program.slack;

import com.slack.api.model.event.ChannelArchiveEvent;
import com.slack.api.model.event.ChannelLeftEvent;
import com.slack.api.model.event.ChannelUnarchiveEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.GroupArchiveEvent;
import com.slack.api.model.event.GroupLeftEvent;
import com.slack.api.model.event.GroupUnarchiveEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MemberLeftChannelEvent;
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

    @Singleton
    SlackEvent<ChannelUnarchiveEvent> unarchived() {
        return new Heard<>(
                ChannelUnarchiveEvent.class, (workspace, event) -> setups.lookAgain(workspace, event.getChannel()));
    }

    @Singleton
    SlackEvent<GroupUnarchiveEvent> groupUnarchived() {
        return new Heard<>(
                GroupUnarchiveEvent.class, (workspace, event) -> setups.lookAgain(workspace, event.getChannel()));
    }

    /** Slack's word for it when it is Trellis that left. */
    @Singleton
    SlackEvent<ChannelLeftEvent> removed() {
        return new Heard<>(
                ChannelLeftEvent.class, (workspace, event) -> channels.removedFrom(workspace, event.getChannel()));
    }

    @Singleton
    SlackEvent<GroupLeftEvent> groupRemoved() {
        return new Heard<>(
                GroupLeftEvent.class, (workspace, event) -> channels.removedFrom(workspace, event.getChannel()));
    }

    @Singleton
    SlackEvent<MemberJoinedChannelEvent> joined() {
        return new Heard<>(MemberJoinedChannelEvent.class, this::joined);
    }

    @Singleton
    SlackEvent<MemberLeftChannelEvent> left() {
        return new Heard<>(MemberLeftChannelEvent.class, this::left);
    }

    private void left(WorkspaceId workspace, MemberLeftChannelEvent event) {
        if (isTrellis(workspace, event.getUser())) {
            channels.removedFrom(workspace, event.getChannel());
        } else {
            channels.peopled(workspace, event.getChannel());
        }
    }

    private void joined(WorkspaceId workspace, MemberJoinedChannelEvent event) {
        if (isTrellis(workspace, event.getUser())) {
            // Somebody typed /invite.
            setups.lookAgain(workspace, event.getChannel());
        } else {
            channels.peopled(workspace, event.getChannel());
        }
    }

    private boolean isTrellis(WorkspaceId workspace, String user) {
        return workspaces
                .find(workspace)
                .filter(ours -> ours.bot().userId().equals(user))
                .isPresent();
    }

    /** An event by its type and what hearing it does. */
    private record Heard<E extends Event>(Class<E> type, BiConsumer<WorkspaceId, E> deed) implements SlackEvent<E> {
        @Override
        public void hear(WorkspaceId workspace, E event) {
            deed.accept(workspace, event);
        }
    }
}
