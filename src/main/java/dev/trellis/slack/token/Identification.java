package dev.trellis.slack.token;

import com.google.gson.JsonParseException;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.trellis.slack.SlackApi;
import dev.trellis.workspace.SlackBot;
import dev.trellis.workspace.SlackTeam;
import dev.trellis.workspace.Workspaces;
import dev.trellis.workspace.database.DatabaseAway;
import dev.trellis.workspace.database.DatabaseReady;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Slack whose the environment's token is, again and again until it says so; the service runs meanwhile. */
@Singleton
class Identification {
    private static final Logger LOG = LoggerFactory.getLogger(Identification.class);
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Workspaces workspaces;
    private final SlackApi api;
    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Semaphore wake = new Semaphore(0);

    Identification(Workspaces workspaces, SlackApi api) {
        this.workspaces = workspaces;
        this.api = api;
    }

    boolean isDone() {
        return done.get();
    }

    @EventListener
    void begin(DatabaseReady event) {
        Thread.ofVirtual().name("identify-token").start(this::untilKnown);
    }

    /** A pretend Slack is served by this very process, and answers from now on. */
    @EventListener
    void hurry(ServerStartupEvent event) {
        wake.release();
    }

    @PreDestroy
    void stop() {
        stopped.set(true);
        wake.release();
    }

    private void untilKnown() {
        Duration pause = FIRST;
        while (!stopped.get() && !isKnown()) {
            pause = rest(pause);
        }
        if (!stopped.get()) {
            workspaces.settle();
            done.set(true);
        }
    }

    private boolean isKnown() {
        return DatabaseAway.orElse(this::isAnswered, () -> {
            LOG.warn("Whose the token is cannot be kept until the database is back");
            return false;
        });
    }

    private boolean isAnswered() {
        try {
            Optional<String> token = workspaces.unidentifiedToken();
            return token.isEmpty() || isAccepted(api.with(token.get()).authTest(it -> it));
        } catch (IOException | SlackApiException | JsonParseException e) {
            LOG.warn(
                    "Slack cannot be asked whose the token is, and is asked again: {}",
                    e.getClass().getSimpleName());
            return false;
        }
    }

    private boolean isAccepted(AuthTestResponse slack) {
        if (!slack.isOk()) {
            LOG.error("Slack refuses SLACK_BOT_TOKEN ({}): give the token of an installed app", slack.getError());
            return false;
        }
        String team = slack.isEnterpriseInstall() ? "" : said(slack.getTeamId());
        workspaces.identified(
                new SlackTeam(team, said(slack.getEnterpriseId()), said(slack.getTeam())),
                new SlackBot(said(slack.getBotId()), said(slack.getUserId()), ""));
        LOG.info("Trellis serves the workspace {}", team.isEmpty() ? slack.getEnterpriseId() : team);
        return true;
    }

    private static String said(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    private Duration rest(Duration pause) {
        try {
            if (wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                return FIRST;
            }
        } catch (InterruptedException e) {
            stopped.set(true);
        }
        Duration next = pause.multipliedBy(2);
        return next.compareTo(LONGEST) > 0 ? LONGEST : next;
    }
}
