package dev.trellis.start;

import dev.trellis.workspace.StartRefused;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Which Slack there is: one real workspace, or the playground's pretend one. */
record SlackSide(boolean isPretend, Map<String, Object> given) {
    private static final String TOKEN = "SLACK_BOT_TOKEN";
    private static final String SECRET = "SLACK_SIGNING_SECRET";
    private static final String APP_TOKEN = "trellis.slack.app-token";
    private static final String PLAYGROUND = "TRELLIS_PLAYGROUND";

    static SlackSide read(Variables variables) {
        boolean pretend = isPretend(variables);
        var given = new HashMap<String, Object>();
        if (!pretend) given.putAll(tokens(variables));
        given.put("trellis.playground.enabled", pretend);
        given.put("trellis.slack.posts-per-minute", variables.number("TRELLIS_SLACK_POSTS_PER_MINUTE", 200, 6_000));
        variables
                .text("TRELLIS_ADMINS", "[UW][A-Z0-9]+( *, *[UW][A-Z0-9]+)*", "Slack user ids separated by commas")
                .ifPresent(ids -> given.put("trellis.admins", List.of(ids.split(" *, *"))));
        return new SlackSide(pretend, given);
    }

    Map<String, Object> properties(ServerSide server) {
        if (!isPretend) return given;
        var all = new HashMap<>(given);
        all.put("trellis.slack.bot-token", "xoxb-pretend-" + random());
        all.put("trellis.slack.signing-secret", random());
        all.put("trellis.slack.api-url", server.loopback() + "/playground/api/");
        all.put("trellis.public-url", server.loopback());
        // The pretend Slack takes letters as fast as they come, and a week that is walked should not take minutes.
        all.put("trellis.slack.spacing", 0.02);
        return all;
    }

    String whereToLook(ServerSide server) {
        if (isPretend) return "Playground: " + server.browsable() + "/playground";
        return given.containsKey(APP_TOKEN)
                ? "Serving Slack by a socket that Trellis opens; SLACK_APP_TOKEN is set, so nothing is posted here"
                : "Serving Slack at port " + server.port() + ": POST /slack/events";
    }

    /** Both secrets are a workspace, neither is the playground, and one alone is a mistake. */
    private static boolean isPretend(Variables variables) {
        if (variables.has(TOKEN) != variables.has(SECRET)) throw half(variables);
        boolean tokens = variables.has(TOKEN);
        var asked = variables.flag(PLAYGROUND);
        if (tokens && asked.orElse(false)) {
            throw new StartRefused(PLAYGROUND + " and " + TOKEN + " never run together: remove one of them.");
        }
        if (tokens) return false;
        if (!asked.orElse(true)) {
            throw new StartRefused(PLAYGROUND + " is false: set " + TOKEN + " and " + SECRET + ", or remove it.");
        }
        return playgroundAlone(variables, asked.isPresent());
    }

    private static boolean playgroundAlone(Variables variables, boolean asked) {
        for (var name : List.of("SLACK_APP_TOKEN", "SLACK_API_URL")) {
            if (variables.has(name)) {
                throw new StartRefused(
                        name + " is set, but " + TOKEN + " and " + SECRET + " are not: set all of them.");
            }
        }
        if (variables.has("DATABASE_URL") && !asked) {
            throw new StartRefused("DATABASE_URL is set, but " + TOKEN + " and " + SECRET + " are not: set them, or "
                    + PLAYGROUND + "=true to try Trellis on that database.");
        }
        return true;
    }

    private static Map<String, Object> tokens(Variables variables) {
        var given = new HashMap<String, Object>();
        variables
                .text(TOKEN, "xoxb-[A-Za-z0-9-]{12,}", "the app's bot token, which begins with xoxb-")
                .ifPresent(token -> given.put("trellis.slack.bot-token", token));
        variables
                .text(SECRET, "[A-Za-z0-9]{32,}", "the app's signing secret, at least 32 letters and digits")
                .ifPresent(secret -> given.put("trellis.slack.signing-secret", secret));
        variables
                .text("SLACK_APP_TOKEN", "xapp-[A-Za-z0-9-]{12,}", "an app-level token, which begins with xapp-")
                .ifPresent(token -> given.put(APP_TOKEN, token));
        given.put("trellis.slack.api-url", apiUrl(variables));
        return given;
    }

    private static String apiUrl(Variables variables) {
        var url = variables
                .text("SLACK_API_URL", "https?://[^\\s?#]+", "the http(s) address of Slack's Web API")
                .orElse("https://slack.com/api/");
        return url.endsWith("/") ? url : url + "/";
    }

    private static StartRefused half(Variables variables) {
        var there = variables.has(TOKEN) ? TOKEN : SECRET;
        var missing = variables.has(TOKEN) ? SECRET : TOKEN;
        return new StartRefused(there + " is set, but " + missing + " is not: set both for a workspace, or neither for"
                + " the playground.");
    }

    private static String random() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
