package dev.trellis.delivery.slack;

import com.slack.api.methods.SlackApiException;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.dispatch.Outcome;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** What a failure of Slack's means for a letter. */
final class Verdict {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    /** When Slack says that we are too fast, but not for how long. */
    private static final Duration UNTOLD = Duration.ofSeconds(30);

    /** Nothing at all can be done in the workspace until somebody installs the app anew. */
    private static final Set<String> TOKEN = Set.of(
            "account_inactive",
            "ekm_access_denied",
            "invalid_auth",
            "not_authed",
            "org_login_required",
            "team_added_to_org",
            "token_expired",
            "token_revoked");

    /** Slack documents that some of it may have succeeded. */
    private static final Set<String> PERHAPS = Set.of("fatal_error", "internal_error", "service_unavailable");

    private static final Set<String> TOO_FAST = Set.of("ratelimited", "rate_limited");

    /**
     * A message that is to change may have gone away in the meantime, which is mostly nobody's concern; its room hears of it. A
     * modal may come yet; of one that was closed its room hears, because somebody still waits for what it would have shown.
     */
    private static final Set<String> GONE =
            Set.of("cant_update_message", "edit_window_closed", "message_not_found", "not_found", "view_not_found");

    private Verdict() {}

    /** Slack answered, and said no. */
    static Outcome on(Operation operation, @Nullable String error) {
        String code = error == null ? "no_error_given" : error;
        if (TOKEN.contains(code)) return new Outcome.TokenRefused(code);
        if (PERHAPS.contains(code)) return new Outcome.Unclear(code);
        if (TOO_FAST.contains(code)) return new Outcome.TooFast(UNTOLD);
        if (code.equals("request_timeout")) return new Outcome.NotSent(code);
        if (operation == Operation.UPDATE && GONE.contains(code)) return new Outcome.Gone(code);
        if (operation == Operation.VIEW && GONE.contains(code)) return new Outcome.NotThere(code);
        return new Outcome.Refused(code);
    }

    /** Slack answered with another status than 200. */
    static Outcome on(SlackApiException failure) {
        int status = failure.getResponse().code();
        if (status == TOO_MANY_REQUESTS)
            return new Outcome.TooFast(pause(failure.getResponse().header("Retry-After")));
        if (status >= SERVER_ERROR) return new Outcome.Unclear("http " + status);
        return new Outcome.NotSent("http " + status);
    }

    /** No answer came. */
    static Outcome on(IOException failure) {
        String why = failure.getClass().getSimpleName();
        return beforeSending(failure) ? new Outcome.NotSent(why) : new Outcome.Unclear(why);
    }

    private static boolean beforeSending(IOException failure) {
        return switch (failure) {
            case ConnectException e -> true;
            case NoRouteToHostException e -> true;
            case UnknownHostException e -> true;
            case SSLHandshakeException e -> true;
            // The same type as a missing answer; only the words tell that no connection was made.
            case SocketTimeoutException e -> String.valueOf(e.getMessage()).contains("onnect");
            default -> false;
        };
    }

    private static Duration pause(@Nullable String retryAfter) {
        return retryAfter != null && retryAfter.matches("\\d{1,6}")
                ? Duration.ofSeconds(Long.parseLong(retryAfter))
                : UNTOLD;
    }
}
