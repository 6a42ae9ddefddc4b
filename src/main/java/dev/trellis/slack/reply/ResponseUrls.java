package dev.trellis.slack.reply;

import dev.trellis.slack.SlackApi;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Speaks to response URLs, and to nobody but Slack: a forged URL would carry words to whoever forged it. */
@Singleton
class ResponseUrls {
    private static final Logger LOG = LoggerFactory.getLogger(ResponseUrls.class);
    private static final Set<String> SLACK = Set.of("hooks.slack.com", "hooks.slack-gov.com");
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;

    private final SlackApi api;
    private final OkHttpClient http;

    ResponseUrls(SlackApi api) {
        this.api = api;
        this.http = api.http();
    }

    /** What came of it. */
    enum Result {
        SHOWN,
        LATER,
        NEVER
    }

    Result send(String url, String body) {
        @Nullable HttpUrl to = HttpUrl.parse(url);
        if (to == null || !isSlacks(to)) {
            LOG.warn("A response URL is not Slack's own, so nothing is sent there");
            return Result.NEVER;
        }
        try (Response response = http.newCall(post(to, body)).execute()) {
            return result(response.code());
        } catch (IOException e) {
            LOG.info(
                    "A response URL was not reached and is tried again: {}",
                    e.getClass().getSimpleName());
            return Result.LATER;
        }
    }

    private boolean isSlacks(HttpUrl url) {
        return url.host().equals(api.host()) || (url.isHttps() && SLACK.contains(url.host()));
    }

    private static Request post(HttpUrl url, String body) {
        return new Request.Builder()
                .url(url)
                .post(RequestBody.create(body, JSON))
                .build();
    }

    private static Result result(int code) {
        if (code / 100 == 2) {
            return Result.SHOWN;
        }
        LOG.info("A response URL answered {}", code);
        return code == TOO_MANY || code >= SERVER ? Result.LATER : Result.NEVER;
    }
}
