package dev.trellis.slack;

import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.net.Proxy;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/** Makes HTTP clients that send what they are given once. */
final class SlackHttp {
    private static final int UNAVAILABLE = 503;

    private SlackHttp() {}

    /**
     * A client of which no call lasts longer than {@code timeout}.
     *
     * @param direct whether to pass by the proxy that the environment names
     */
    static OkHttpClient client(Duration timeout, boolean direct) {
        OkHttpClient.Builder client = SlackHttpClient.buildOkHttpClient(new SlackConfig())
                .newBuilder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(timeout)
                .readTimeout(timeout)
                .writeTimeout(timeout)
                .callTimeout(timeout)
                .addNetworkInterceptor(SlackHttp::onlyOnce);
        return direct ? client.proxy(Proxy.NO_PROXY).build() : client.build();
    }

    static SlackHttpClient named(OkHttpClient client) {
        return new SlackHttpClient(client);
    }

    /** OkHttp repeats a request by itself when a 503 says {@code Retry-After: 0}; a message would be posted twice. */
    private static okhttp3.Response onlyOnce(Interceptor.Chain chain) throws java.io.IOException {
        okhttp3.Response response = chain.proceed(chain.request());
        return response.code() == UNAVAILABLE
                ? response.newBuilder().removeHeader("Retry-After").build()
                : response;
    }
}
