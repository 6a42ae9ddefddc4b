package dev.trellis.playground.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.wire.Exchange.Direction;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class TrafficTest {
    private final Traffic traffic = new Traffic(Clock.systemUTC());

    @Test
    void theNewestComesFirstAndTheOldestAreForgotten() {
        for (int i = 0; i < 310; i++) {
            traffic.begin(Direction.FROM_TRELLIS, "call " + i, "{}").end("200 ok", "{}");
        }

        assertThat(traffic.latest()).hasSize(300);
        assertThat(traffic.latest().getFirst().what()).isEqualTo("call 309");
        assertThat(traffic.latest().getLast().what()).isEqualTo("call 10");
    }

    @Test
    void jsonIsIndentedAndAnythingElseShownAsItIs() {
        traffic.begin(Direction.TO_TRELLIS, "event", "{\"a\":1}").end("500", "<html>");

        var exchange = traffic.latest().getFirst();
        assertThat(exchange.bodies().request()).isEqualTo("{\n  \"a\": 1\n}");
        assertThat(exchange.bodies().response()).isEqualTo("<html>");
        assertThat(exchange.fine()).isFalse();
    }

    @Test
    void whatIsNotAnsweredYetIsNotInTheLog() {
        traffic.begin(Direction.TO_TRELLIS, "event", "{}");

        assertThat(traffic.latest()).isEmpty();
    }
}
