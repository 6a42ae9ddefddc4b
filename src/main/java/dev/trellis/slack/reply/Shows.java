package dev.trellis.slack.reply;

import com.google.gson.Gson;
import com.slack.api.util.json.GsonFactory;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.Secrets;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows one reply, through its URL or, when that is dead for good, by changing the message itself. */
@Singleton
class Shows {
    private static final Logger LOG = LoggerFactory.getLogger(Shows.class);
    private static final Gson SLACK = GsonFactory.createSnakeCase();

    /** Slack takes five answers per URL. */
    private static final int TRIES = 4;

    private final ResponseUrls urls;
    private final Secrets secrets;
    private final Optional<MessageChanges> changes;

    Shows(ResponseUrls urls, Secrets secrets, Optional<MessageChanges> changes) {
        this.urls = urls;
        this.secrets = secrets;
        this.changes = changes;
    }

    void once(String url, String body) {
        urls.send(url, body);
    }

    /** Tries; whether nothing is left to do. */
    boolean isOver(Reply reply, Instant now) {
        ResponseUrls.Result result = expired(reply, now)
                ? ResponseUrls.Result.NEVER
                : urls.send(secrets.open(urlOf(reply.id()), reply.sealedUrl()), body(reply));
        if (result == ResponseUrls.Result.LATER) {
            return false;
        }
        if (result == ResponseUrls.Result.NEVER) {
            instead(reply);
        }
        return true;
    }

    private static boolean expired(Reply reply, Instant now) {
        return reply.tried().attempts() > TRIES || now.isAfter(reply.tried().expiresAt());
    }

    private void instead(Reply reply) {
        if (changes.isPresent() && reply.spot().isPresent()) {
            Message now = SLACK.fromJson(body(reply), Message.class);
            changes.get().change(reply.workspaceId(), reply.spot().get(), now);
        } else {
            LOG.warn("Reply {} could not be shown; what it told of is saved", reply.id());
        }
    }

    private String body(Reply reply) {
        return secrets.open(bodyOf(reply.id()), reply.sealedBody());
    }

    static String urlOf(String id) {
        return "slack_reply.sealed_url/" + id;
    }

    static String bodyOf(String id) {
        return "slack_reply.sealed_body/" + id;
    }
}
