package dev.trellis.playground.wire.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.wire.reply.Triggers.Accepted;
import dev.trellis.playground.wire.reply.Triggers.Refused;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TriggersTest {
    private final AtomicLong now = new AtomicLong();
    private final Triggers triggers = new Triggers(Duration.ofSeconds(3), now::get);

    @Test
    void aTriggerWorksOnce() {
        var id = triggers.issue("U1", "V1");

        assertThat(triggers.redeem(id)).isEqualTo(new Accepted("U1", "V1"));
        assertThat(triggers.redeem(id)).isEqualTo(new Refused("exchanged_trigger_id"));
    }

    @Test
    void aTriggerLivesThreeSeconds() {
        var first = triggers.issue("U1", "");
        var second = triggers.issue("U1", "");

        now.addAndGet(Duration.ofSeconds(3).toNanos());
        assertThat(triggers.redeem(first)).isEqualTo(new Accepted("U1", ""));
        now.incrementAndGet();
        assertThat(triggers.redeem(second)).isEqualTo(new Refused("expired_trigger_id"));
    }

    @Test
    void nobodyMakesUpATrigger() {
        assertThat(triggers.redeem("1.T.x")).isEqualTo(new Refused("invalid_trigger_id"));
    }
}
