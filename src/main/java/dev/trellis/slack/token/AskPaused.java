package dev.trellis.slack.token;

import com.google.gson.JsonParseException;
import com.slack.api.methods.SlackApiException;
import dev.trellis.schedule.Beat;
import dev.trellis.slack.SlackApi;
import dev.trellis.workspace.Workspace;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Slack now and then whether it takes the token of a paused workspace again. A pause may be over without anybody
 * telling us (an account is back, the app was installed anew with the same token), or may never have been right: Slack's
 * word about an old token can come after the new one.
 */
@Singleton
final class AskPaused implements Beat {
    private static final Logger LOG = LoggerFactory.getLogger(AskPaused.class);

    private final Workspaces workspaces;
    private final SlackApi api;
    private final Duration pause;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    AskPaused(Workspaces workspaces, SlackApi api, @Value("${trellis.slack.ask-paused:1m}") Duration pause) {
        this.workspaces = workspaces;
        this.api = api;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "ask about paused workspaces";
    }

    @Override
    public int beat() {
        long due = next.get();
        if (System.nanoTime() - due < 0 || !workspaces.isSettled()) return 0;
        next.set(System.nanoTime() + pause.toNanos());
        var again = workspaces.all().stream()
                .filter(Workspace::isPaused)
                .map(Workspace::id)
                .filter(this::isTakenAgain)
                .toList();
        again.forEach(this::resume);
        return again.size();
    }

    /** The machine's time decides, so a walk through time need not stop here. */
    @Override
    public Optional<Instant> nextDue() {
        return Optional.empty();
    }

    private boolean isTakenAgain(WorkspaceId workspace) {
        try {
            return api.with(workspaces.token(workspace)).authTest(it -> it).isOk();
        } catch (IOException | SlackApiException | JsonParseException e) {
            return false;
        }
    }

    private void resume(WorkspaceId workspace) {
        workspaces.resume(workspace);
        LOG.info("Slack takes the token of workspace {} again: its letters go on", workspace);
    }
}
