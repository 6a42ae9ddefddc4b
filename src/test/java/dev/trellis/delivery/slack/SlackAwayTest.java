package dev.trellis.delivery.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.TestHouse;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Subject;
import dev.trellis.delivery.dispatch.Carrier;
import dev.trellis.delivery.dispatch.Carrier.Spot;
import dev.trellis.delivery.dispatch.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlackAwayTest {
    @Test
    void aSlackThatCannotBeReachedHasSurelyNotSent() {
        var away = TestHouse.start(Map.of(
                "SLACK_API_URL", "http://127.0.0.1:1/api/",
                "trellis.delivery.enabled", "false",
                "trellis.schedule.enabled", "false"));
        try (away) {
            var workspace = TestHouse.newWorkspace(away).id();
            var letter = Letter.post(workspace, TestNote.KIND, "U1", new Subject("test", "1"));
            var parcel = away.getBean(Carrier.class).pack(letter, Spot.NONE).orElseThrow();

            assertThat(parcel.send()).isInstanceOf(Outcome.NotSent.class);
        }
    }
}
