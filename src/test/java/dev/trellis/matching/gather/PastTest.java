package dev.trellis.matching.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.crowd.Met;
import dev.trellis.matching.crowd.Somebody;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.acquaintance.Acquaintance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PastTest {
    private static final Instant START = Instant.parse("2027-02-01T08:00:00Z");
    private static final List<Instant> ROUNDS = List.of(day(10), day(20));

    @Test
    void roundsAreCountedFromOnePublishingToTheNext() {
        assertThat(roundsAgo(day(21))).isEqualTo(1);
        assertThat(roundsAgo(day(20))).isEqualTo(1);
        assertThat(roundsAgo(day(15))).isEqualTo(2);
        assertThat(roundsAgo(day(2))).isEqualTo(3);
    }

    @Test
    void ofSeveralMeetingsWhatWeighsMostIsRemembered() {
        var past = new Past(
                        List.of(
                                new Acquaintance(couple(), day(2), false, true),
                                new Acquaintance(couple(), day(15), true, false)),
                        ROUNDS)
                .all();

        assertThat(past.get(Somebody.id(1))).containsEntry(Somebody.id(2), new Met(true, true, 2));
        assertThat(past.get(Somebody.id(2))).containsEntry(Somebody.id(1), new Met(true, true, 2));
    }

    private static int roundsAgo(Instant since) {
        var past = new Past(List.of(new Acquaintance(couple(), since, false, false)), ROUNDS).all();
        return past.getOrDefault(Somebody.id(1), Map.of())
                .getOrDefault(Somebody.id(2), Met.ago(0))
                .roundsAgo();
    }

    private static Couple couple() {
        return Couple.of(Somebody.id(1), Somebody.id(2));
    }

    private static Instant day(int day) {
        return START.plusSeconds(day * 86_400L);
    }
}
