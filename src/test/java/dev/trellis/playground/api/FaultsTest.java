package dev.trellis.playground.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonSyntaxException;
import com.slack.api.methods.SlackApiException;
import dev.trellis.playground.PretendHouse;
import dev.trellis.playground.wire.reply.Fault;
import dev.trellis.playground.wire.reply.Faults;
import java.io.IOException;
import java.time.Duration;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final String ANA = "U0ANA000000";

    private PretendHouse house;
    private Faults faults;

    @BeforeEach
    void begin() throws InterruptedException {
        house = PretendHouse.fresh();
        faults = PretendHouse.bean(Faults.class);
    }

    @AfterEach
    void mend() {
        faults.clear();
    }

    @Test
    void aRateLimitSaysWhenToComeBackAndStopsOneMethodOnly() throws Exception {
        faults.plan("chat.postMessage", 1, new Fault.RateLimited(7));

        assertThatThrownBy(this::post)
                .asInstanceOf(InstanceOfAssertFactories.type(SlackApiException.class))
                .satisfies(e -> {
                    assertThat(e.getResponse().code()).isEqualTo(429);
                    assertThat(e.getResponse().header("Retry-After")).isEqualTo("7");
                });
        assertThat(house.client().authTest(r -> r).isOk()).isTrue();
        post();
        assertThat(said()).isEqualTo(1);
    }

    @Test
    void anAnswerCanBeLostAfterEverythingWasDone() throws Exception {
        // Slack's own client repeats a post by itself once a connection goes, which is why Trellis must not use it so.
        faults.plan("chat.postMessage", 9, new Fault.LostAnswer());

        assertThatThrownBy(this::post).isInstanceOf(IOException.class);
        assertThat(said()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void anAnswerCanBeUnreadableAfterEverythingWasDone() throws Exception {
        faults.plan("chat.postMessage", 1, new Fault.Garbled());

        assertThatThrownBy(this::post).isInstanceOf(JsonSyntaxException.class);
        assertThat(said()).isEqualTo(1);
    }

    @Test
    void aServerErrorDoesNothing() throws Exception {
        faults.plan("chat.postMessage", 2, new Fault.Broken(500));

        assertThatThrownBy(this::post).isInstanceOf(SlackApiException.class);
        assertThatThrownBy(this::post).isInstanceOf(SlackApiException.class);
        assertThat(said()).isZero();
    }

    @Test
    void slackCanRefuseHangOrBeGone() throws Exception {
        faults.plan("auth.test", 1, new Fault.Refuses("fatal_error"));
        assertThat(house.client().authTest(r -> r).getError()).isEqualTo("fatal_error");

        faults.plan("auth.test", 9, new Fault.Hangs(Duration.ofMillis(300)));
        assertThatThrownBy(() -> house.client().authTest(r -> r)).isInstanceOf(IOException.class);

        faults.clear();
        faults.slackIsGone();
        assertThatThrownBy(() -> house.client().authTest(r -> r)).isInstanceOf(IOException.class);
        faults.clear();
        assertThat(house.client().authTest(r -> r).isOk()).isTrue();
    }

    private void post() throws Exception {
        house.client().chatPostMessage(r -> r.channel(ANA).text("Once"));
    }

    private long said() {
        var ana = house.slack().as("ana");
        return ana.read(ana.appConversation().id()).size();
    }
}
