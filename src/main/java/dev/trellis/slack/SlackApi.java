package dev.trellis.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * Slack's Web API, through one shared client that asks once and never repeats by itself: whoever calls decides what a
 * failure means.
 */
@Singleton
public class SlackApi {
    /** No call outlives this, from its first byte to its last. */
    public static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** Within a request of Slack's, whose trigger lives three seconds. */
    public static final Duration QUICK = Duration.ofSeconds(2);

    private final HttpUrl base;
    private final Slack slack;
    private final Slack quick;

    SlackApi(
            @Value("${trellis.slack.api-url:`https://slack.com/api/`}") String base,
            @Value("${trellis.slack.quick:2s}") Duration patience) {
        this.base = HttpUrl.get(base);
        OkHttpClient shared = SlackHttp.client(TIMEOUT, isHere());
        this.slack = slack(shared);
        this.quick = slack(shared.newBuilder().callTimeout(patience).build());
    }

    /** Speaks with this token. */
    public MethodsClient with(String token) {
        return slack.methods(token);
    }

    /** Speaks with this token, and gives up in time for a trigger. */
    public MethodsClient quicklyWith(String token) {
        return quick.methods(token);
    }

    /** The host of the Web API, where a pretend Slack also answers response URLs. */
    public String host() {
        return base.host();
    }

    /** The client itself, for what is not a method of the Web API. */
    public OkHttpClient http() {
        return slack.getHttpClient().getOkHttpClient();
    }

    /** What Bolt wants to be built with. */
    public Slack slack() {
        return slack;
    }

    private Slack slack(OkHttpClient client) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(base.toString());
        // Counting calls would ask auth.test once per token, behind our back, and keep the token for ever.
        config.setStatsEnabled(false);
        // The SDK's listeners write whole bodies to the log, words and all.
        config.setHttpClientResponseHandlers(new ArrayList<>());
        return Slack.getInstance(config, SlackHttp.named(client));
    }

    /** A pretend Slack on this machine is not reached through a company's proxy. */
    private boolean isHere() {
        return base.host().equals("localhost") || base.host().equals("127.0.0.1");
    }

    @PreDestroy
    void close() {
        http().dispatcher().executorService().shutdown();
        http().connectionPool().evictAll();
    }
}
