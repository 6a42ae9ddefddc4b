package dev.trellis.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.Weights;
import dev.trellis.matching.crowd.Somebody;
import dev.trellis.matching.rules.Two;
import org.junit.jupiter.api.Test;

class ScoringTest {
    @Test
    void aMentorIsWorthWhatTheyGive() {
        Somebody mentor = Somebody.mentor(1).offering("sql", "go").wanting("talks");
        Somebody mentee = Somebody.mentee(2).wanting("sql", "go").offering("talks");

        assertThat(Part.TOPICS.of(two(mentor, mentee))).isEqualTo(100);
        assertThat(Part.TOPICS.of(two(Somebody.mentor(1).offering("sql"), mentee)))
                .isEqualTo(50);
    }

    @Test
    void peersGiveBothWays() {
        Somebody ana = Somebody.peer(1).offering("talks").wanting("sql");
        Somebody sam = Somebody.peer(2).offering("sql").wanting("talks");
        Somebody eve = Somebody.peer(3).offering("sql").wanting("rust");

        assertThat(Part.TOPICS.of(two(ana, sam))).isEqualTo(100);
        assertThat(Part.TOPICS.of(two(ana, eve))).isEqualTo(50);
        assertThat(Part.TOPICS.of(two(eve, ana))).isEqualTo(50);
        assertThat(Part.TOPICS.of(two(sam, eve))).isZero();
    }

    @Test
    void whoIsAheadGivesMost() {
        Somebody wants = Somebody.mentee(1).wanting("sql:2");

        assertThat(Part.TOPICS.of(two(Somebody.mentor(2).offering("sql:4"), wants)))
                .isEqualTo(100);
        assertThat(Part.TOPICS.of(two(Somebody.mentor(2).offering("sql:2"), wants)))
                .isEqualTo(60);
        assertThat(Part.TOPICS.of(two(Somebody.mentor(2).offering("sql:1"), wants)))
                .isEqualTo(30);
        assertThat(Part.TOPICS.of(two(Somebody.mentor(2).offering("sql"), wants)))
                .isEqualTo(100);
    }

    @Test
    void threeTopicsAreEnough() {
        Somebody wants = Somebody.mentee(1).wanting("a", "b", "c", "d", "e", "f", "g", "h");

        assertThat(Part.TOPICS.of(two(Somebody.mentor(2).offering("a", "b", "c"), wants)))
                .isEqualTo(100);
        assertThat(Part.TOPICS.of(two(Somebody.mentor(2).offering("a", "b", "c", "d"), wants)))
                .isEqualTo(100);
    }

    @Test
    void alikeIsGoodAndUnsaidIsNeither() {
        assertThat(style(Somebody.peer(1).style(1, 2, 3, 4, 5), Somebody.peer(2).style(1, 2, 3, 4, 5)))
                .isEqualTo(100);
        assertThat(style(Somebody.peer(1).style(1, 1, 1, 1, 1), Somebody.peer(2).style(5, 5, 5, 5, 5)))
                .isZero();
        assertThat(style(Somebody.peer(1).style(0, 0, 3, 0, 0), Somebody.peer(2).style(5, 5, 4, 5, 5)))
                .isEqualTo(75);
        assertThat(style(Somebody.peer(1), Somebody.peer(2).style(5, 5, 4, 5, 5)))
                .isEqualTo(50);
    }

    @Test
    void theDearestWishCountsMostAndBothWaysCountsTwice() {
        assertThat(Part.WISHES.of(two(Somebody.peer(1).wishing(2), Somebody.peer(2))))
                .isEqualTo(50);
        assertThat(Part.WISHES.of(two(Somebody.peer(1).wishing(9, 2), Somebody.peer(2))))
                .isEqualTo(42);
        assertThat(Part.WISHES.of(
                        two(Somebody.peer(1).wishing(2), Somebody.peer(2).wishing(1))))
                .isEqualTo(100);
    }

    @Test
    void hoursAndTeamsCount() {
        Somebody berlin = Somebody.peer(1).team("A");
        Somebody york = Somebody.peer(2).in("America/New_York").team("B");

        assertThat(Part.HOURS.of(two(berlin, york))).isEqualTo(25);
        assertThat(Part.TEAMS.of(two(berlin, york))).isEqualTo(100);
        assertThat(Part.TEAMS.of(two(berlin, Somebody.peer(2).team("A")))).isZero();
        assertThat(Part.TEAMS.of(two(berlin, Somebody.peer(2)))).isEqualTo(50);
    }

    @Test
    void theScoreIsTheWeightedSum() {
        Two two = two(
                Somebody.peer(1).offering("talks").wanting("sql").wishing(2).team("A"),
                Somebody.peer(2).offering("sql").wanting("talks").team("B"));

        assertThat(new Scoring(Weights.USUAL).of(two)).isEqualTo(10 * 100 + 5 * 50 + 5 * 50 + 2 * 100 + 2 * 100);
        assertThat(new Scoring(new Weights(0, 0, 0, 0, 3)).of(two)).isEqualTo(300);
        assertThat(new Scoring(Weights.USUAL).best()).isEqualTo(2_400);
    }

    private static int style(Somebody one, Somebody other) {
        return Part.STYLE.of(two(one, other));
    }

    private static Two two(Somebody one, Somebody other) {
        return Two.of(one.now(), other.now());
    }
}
