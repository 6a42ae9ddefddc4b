package dev.trellis.people.slack;

import com.google.gson.JsonParseException;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.User;
import dev.trellis.people.Facts;
import dev.trellis.slack.SlackApi;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Slack who is here. */
@Singleton
class SlackPeople {
    private static final Logger LOG = LoggerFactory.getLogger(SlackPeople.class);
    private static final int PAGE = 200;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration A_WHILE = Duration.ofMinutes(5);

    private final SlackApi slack;
    private final Workspaces workspaces;

    SlackPeople(SlackApi slack, Workspaces workspaces) {
        this.slack = slack;
        this.workspaces = workspaces;
    }

    /** What came of asking. */
    sealed interface Said {
        /** Everybody on this page; {@code next} is "" on the last one. */
        record Page(List<Facts> people, String next) implements Said {}

        record One(Facts person) implements Said {}

        /** Nobody has that id any more. */
        record Nobody() implements Said {}

        /** Ask again after that time. */
        record Later(Duration pause) implements Said {}
    }

    Said page(WorkspaceId workspace, String cursor) {
        return ask(
                workspace,
                client -> read(client.usersList(
                        request -> request.limit(PAGE).cursor(cursor).includeLocale(true))));
    }

    Said one(WorkspaceId workspace, String user) {
        return ask(
                workspace,
                client -> read(client.usersInfo(request -> request.user(user).includeLocale(true))));
    }

    private Said ask(WorkspaceId workspace, Question question) {
        try {
            return question.put(slack.with(workspaces.token(workspace)));
        } catch (SlackApiException e) {
            return later(pause(e), "HTTP " + e.getResponse().code());
        } catch (IOException | JsonParseException e) {
            return later(A_WHILE, e.getClass().getSimpleName());
        }
    }

    private static Said read(UsersListResponse answer) {
        if (!answer.isOk() || answer.getMembers() == null) {
            return later(A_WHILE, answer.getError());
        }
        List<Facts> people = answer.getMembers().stream().map(SlackFacts::of).toList();
        return new Said.Page(people, nextCursor(answer));
    }

    private static String nextCursor(UsersListResponse answer) {
        return Optional.ofNullable(answer.getResponseMetadata())
                .map(metadata -> Objects.requireNonNullElse(metadata.getNextCursor(), ""))
                .orElse("");
    }

    private static Said read(UsersInfoResponse answer) {
        if (answer.isOk()) {
            User user = answer.getUser();
            return new Said.One(SlackFacts.of(user));
        }
        return "user_not_found".equals(answer.getError()) ? new Said.Nobody() : later(A_WHILE, answer.getError());
    }

    private static Said later(Duration pause, @Nullable String why) {
        LOG.warn("Slack does not say who is here ({}) and is asked again in {}", why, pause);
        return new Said.Later(pause);
    }

    private static Duration pause(SlackApiException refusal) {
        var response = refusal.getResponse();
        String seconds = response.code() == TOO_MANY_REQUESTS ? response.header("Retry-After") : null;
        return seconds != null && seconds.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(seconds)) : A_WHILE;
    }

    /** One call of Slack's Web API. */
    private interface Question {
        Said put(MethodsClient client) throws IOException, SlackApiException;
    }
}
