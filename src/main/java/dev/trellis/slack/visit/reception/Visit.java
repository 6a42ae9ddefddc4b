package dev.trellis.slack.visit.reception;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the door, as Slack announced them.
 *
 * @param key tells a repeated request from a new one
 * @param trigger opens a modal within three seconds; "" when there is none
 * @param responseUrl shows something where it was clicked; "" when there is none
 */
public record Visit(Sender from, String key, String trigger, String responseUrl) {
    public static Visit of(Sender from, String key, @Nullable String trigger, @Nullable String responseUrl) {
        return new Visit(from, key, said(trigger), said(responseUrl));
    }

    /**
     * Who Slack says it is.
     *
     * @param home the team they belong to; "" when Slack did not say
     * @param app the app that Slack thinks it talks to; "" when Slack did not say
     */
    public record Sender(String team, @Nullable String enterprise, String user, String home, String app) {
        public static Sender of(
                @Nullable String team, @Nullable String enterprise, @Nullable String user, @Nullable String home) {
            return new Sender(said(team), enterprise, said(user), said(home), "");
        }

        public Sender through(@Nullable String app) {
            return new Sender(team, enterprise, user, home, said(app));
        }
    }

    private static String said(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
