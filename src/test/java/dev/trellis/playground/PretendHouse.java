package dev.trellis.playground;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import dev.trellis.TestHouse;
import dev.trellis.playground.wire.reply.Faults;
import dev.trellis.playground.wire.reply.Target;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.time.Duration;
import java.util.Map;

/** A pretend Slack with a fake app behind it, and Slack's own client in front; empty at the start of each test. */
public final class PretendHouse {
    private static final class Shared {
        private static final ApplicationContext CONTEXT =
                TestHouse.playground(Map.of("trellis.playground.request-path", FakeApp.PATH));
        private static final Slack CLIENT = Slack.getInstance(config());

        private static SlackConfig config() {
            var config = new SlackConfig();
            config.setMethodsEndpointUrlPrefix(CONTEXT.getBean(Target.class).base() + "/playground/api/");
            config.setStatsEnabled(false);
            return config;
        }
    }

    private PretendHouse() {}

    /** Takes the shared house, with a fresh workspace and a fake app that has heard nothing. */
    public static PretendHouse fresh() throws InterruptedException {
        var house = new PretendHouse();
        house.slack().settle(Duration.ofSeconds(10));
        house.slack().reset();
        house.app().forget();
        bean(Faults.class).clear();
        return house;
    }

    public PretendSlack slack() {
        return bean(PretendSlack.class);
    }

    public FakeApp app() {
        return bean(FakeApp.class);
    }

    /** Slack's own client with the app's token. */
    public MethodsClient client() {
        return Shared.CLIENT.methods(token());
    }

    public MethodsClient client(String token) {
        return Shared.CLIENT.methods(token);
    }

    public String token() {
        return bean(Environment.class).getRequiredProperty("trellis.slack.bot-token", String.class);
    }

    public static <T> T bean(Class<T> type) {
        return Shared.CONTEXT.getBean(type);
    }
}
