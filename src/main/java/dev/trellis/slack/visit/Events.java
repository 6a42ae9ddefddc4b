package dev.trellis.slack.visit;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.Event;
import dev.trellis.slack.SlackEvent;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.inbox.Answered;
import dev.trellis.slack.inbox.Inbox;
import dev.trellis.slack.visit.reception.Quiet;
import dev.trellis.workspace.Rim;
import dev.trellis.workspace.Workspace;
import dev.trellis.workspace.Workspaces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells everybody who listens of what happened in Slack: all of them and the key, or none. */
@Singleton
public class Events {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);
    private static final Answered NOTHING = () -> "";

    private final List<SlackEvent<?>> listeners;
    private final Workspaces workspaces;
    private final Inbox inbox;

    Events(SlackHandlers handlers, Workspaces workspaces, Inbox inbox) {
        this.listeners = handlers.events();
        this.workspaces = workspaces;
        this.inbox = inbox;
    }

    /** The types that somebody listens to. */
    public Set<Class<? extends Event>> types() {
        return listeners.stream().map(SlackEvent::type).collect(Collectors.toSet());
    }

    /**
     * Stores what follows from it; throws {@link NotStored} when it cannot, now.
     *
     * @param team the installation Slack sends it for; in a shared channel not the one where it happened
     */
    public void hear(EventsApiPayload<? extends Event> sent, @Nullable String team, @Nullable String enterprise) {
        Rim.run(() -> store(sent, String.valueOf(team), enterprise), failure -> {
            throw notStored(sent.getEventId(), failure);
        });
    }

    private void store(EventsApiPayload<? extends Event> sent, String team, @Nullable String enterprise) {
        workspaces.find(team, enterprise).ifPresentOrElse(known -> tell(known, sent), () -> tellNobody(sent));
    }

    private static NotStored notStored(String eventId, Exception failure) {
        if (failure instanceof NotStored known) {
            return known;
        }
        LOG.error("Event {} was not stored and is awaited again: {}", eventId, Quiet.trace(failure));
        return new NotStored(eventId);
    }

    private void tell(Workspace workspace, EventsApiPayload<? extends Event> sent) {
        inbox.once(workspace.id(), key(sent), () -> {
            listeners.forEach(listener -> tell(listener, workspace, sent.getEvent()));
            return NOTHING;
        });
    }

    private void tellNobody(EventsApiPayload<? extends Event> sent) {
        if (workspaces.unidentifiedToken().isPresent()) {
            LOG.info("Event {} came before Slack said whose our token is, and is awaited again", sent.getEventId());
            throw new NotStored(sent.getEventId());
        }
        LOG.info("Event {} is for a workspace that is not ours", sent.getEventId());
    }

    private static String key(EventsApiPayload<? extends Event> sent) {
        return Keys.of("event", sent.getEventId());
    }

    private static <E extends Event> void tell(SlackEvent<E> listener, Workspace workspace, Event event) {
        if (listener.type().isInstance(event)) {
            listener.hear(workspace.id(), listener.type().cast(event));
        }
    }
}
