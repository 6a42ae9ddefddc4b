package dev.trellis.slack.reply;

import dev.trellis.slack.SlackButton.Spot;
import dev.trellis.workspace.Rim;
import dev.trellis.workspace.Secrets;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.database.DatabaseAway;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers to clicks: kept with what the click did, shown at once after the commit, and again if that was cut short. */
@Singleton
public class Replies {
    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

    /** Slack takes answers for half an hour. */
    static final Duration LIFE = Duration.ofMinutes(30);

    /** Longer than a call may take, so that nobody shows what somebody else is about to show. */
    static final Duration HELD = Duration.ofSeconds(30);

    private static final int BATCH = 50;

    private final ReplyRepository repository;
    private final Secrets secrets;
    private final Clock clock;
    private final Shows shows;

    Replies(ReplyRepository repository, Secrets secrets, Clock clock, Shows shows) {
        this.repository = repository;
        this.secrets = secrets;
        this.clock = clock;
        this.shows = shows;
    }

    /** Keeps what is to be shown, in the transaction that is open; {@link #show} it after the commit. */
    public List<Kept> keep(WorkspaceId workspace, String url, List<Hook> hooks) {
        return hooks.stream().map(hook -> new Kept(save(workspace, url, hook))).toList();
    }

    /** Shows it now, in order, without waiting for Slack. */
    public void show(List<Kept> kept) {
        if (!kept.isEmpty()) {
            Thread.ofVirtual().name("slack-reply").start(() -> kept.forEach(each -> tried(each.reply())));
        }
    }

    /** Whether a click in this message has an answer that is not shown yet; what changes the message should come after it. */
    public boolean isOnItsWay(WorkspaceId workspace, Spot message) {
        return about(workspace, message).anyMatch(reply -> !reply.isShown());
    }

    /** Which clicks in this message were answered in the last half hour, so that whoever changes it sees a new one. */
    public Set<String> to(WorkspaceId workspace, Spot message) {
        return about(workspace, message).map(Reply::id).collect(Collectors.toSet());
    }

    private Stream<Reply> about(WorkspaceId workspace, Spot message) {
        return repository.about(workspace, message.channel(), message.ts()).stream();
    }

    /** Shows what could not even be kept, and forgets it. */
    public void showUnkept(String url, Hook hook) {
        Thread.ofVirtual().name("slack-reply").start(() -> shows.once(url, hook.body()));
    }

    /** Shows what was left behind, and forgets what was shown long ago; how many were taken on. */
    int repeat() {
        Instant now = clock.instant();
        List<Reply> due = repository.due(now, BATCH);
        due.forEach(reply -> Rim.run(() -> claimed(reply, now), failure -> failed(reply, now, failure)));
        return due.size();
    }

    /** One that cannot be shown holds up no other, and is given up when Slack would not take it any more either. */
    private void failed(Reply reply, Instant now, Exception failure) {
        if (DatabaseAway.causes(failure)) {
            throw new IllegalStateException("The database is away; whatever is left is shown later", failure);
        }
        boolean over = now.isAfter(reply.tried().expiresAt());
        if (over) {
            repository.deleteByWorkspaceIdAndId(reply.workspaceId(), reply.id());
        }
        String then = over ? "is given up" : "is tried again";
        LOG.error(
                "Reply {} could not be shown and {}: {}",
                reply.id(),
                then,
                failure.getClass().getName());
    }

    private void claimed(Reply reply, Instant now) {
        if (reply.isShown()) {
            repository.deleteByWorkspaceIdAndId(reply.workspaceId(), reply.id());
            return;
        }
        int attempts = reply.tried().attempts();
        if (repository.claim(reply.workspaceId(), reply.id(), attempts, now.plus(HELD)) == 1) {
            tried(reply);
        }
    }

    private void tried(Reply reply) {
        if (!DatabaseAway.orElse(() -> settled(reply), () -> false)) {
            LOG.warn("A reply was shown and may be shown once more: the database is away");
        }
    }

    private boolean settled(Reply reply) {
        if (shows.isOver(reply, clock.instant())) {
            repository.shown(reply.workspaceId(), reply.id());
        }
        return true;
    }

    private Reply save(WorkspaceId workspace, String url, Hook hook) {
        String id = UUID.randomUUID().toString();
        Instant now = clock.instant();
        return repository.save(new Reply(
                id,
                workspace,
                secrets.seal(Shows.urlOf(id), url),
                secrets.seal(Shows.bodyOf(id), hook.body()),
                Reply.Target.of(hook.message()),
                new Reply.Attempts(1, now.plus(HELD), now.plus(LIFE))));
    }

    /** A reply that waits for the commit. */
    public record Kept(Reply reply) {}
}
