package dev.trellis.matching.solve.twosided;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.Coverage;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.raise.Raised;
import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Sides;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReachTest {
    @Test
    void theMentorEverybodyWantsIsScarce() {
        Problem problem = Problem.twoSided(3, 1, 2)
                .couple(0, 3, 1)
                .couple(1, 3, 1)
                .couple(2, 4, 1)
                .first(1)
                .build();
        Coverage coverage = Reach.of(Net.of(Sides.of(problem))).coverage();
        assertThat(coverage.all().covered()).isEqualTo(4);
        assertThat(coverage.all().scarce().stream()).containsExactly(3);
        assertThat(coverage.first().covered()).isEqualTo(1);
        assertThat(coverage.first().scarce().isEmpty()).isTrue();
    }

    @Test
    void theMenteeWhomEveryMentorWantsIsScarce() {
        Problem problem = Problem.twoSided(1, 2, 2, 2)
                .couple(0, 1, 1)
                .couple(0, 2, 1)
                .couple(0, 3, 1)
                .build();
        Coverage coverage = Reach.of(Net.of(Sides.of(problem))).coverage();
        assertThat(coverage.all().covered()).isEqualTo(2);
        assertThat(coverage.all().scarce().stream()).containsExactly(0);
    }

    @Test
    void theWorstPairIsRaisedUntilOneMorePointWouldLeaveSomebodyOut() {
        Problem problem = Problem.twoSided(2, 1, 1)
                .couple(0, 2, 90)
                .couple(0, 3, 40)
                .couple(1, 2, 60)
                .couple(1, 3, 20)
                .build();
        Net all = Net.of(Sides.of(problem));
        Raised<Net, Reach> raised = Raised.asFarAs(Reach.of(all), all, Reach::of);
        Net kept = raised.couples();
        assertThat(IntStream.range(0, 2)
                        .mapToObj(kept::row)
                        .flatMapToLong(LongStream::of)
                        .mapToInt(Net::score))
                .containsExactlyInAnyOrder(90, 40, 60);
        assertThat(raised.better().all().covered()).isEqualTo(2);
    }

    @Test
    void theCeilingIsThePoorestChoiceOfWhoeverMayNotBeLeftOut() {
        Problem problem =
                Problem.twoSided(2, 1, 1).couple(0, 2, 90).couple(1, 3, 20).build();
        Net all = Net.of(Sides.of(problem));
        assertThat(Reach.of(all).coverage().ceiling(all.bestScores())).isEqualTo(20);
        Problem tight = Problem.twoSided(2, 1).couple(0, 2, 90).couple(1, 2, 20).build();
        Net few = Net.of(Sides.of(tight));
        assertThat(Reach.of(few).coverage().ceiling(few.bestScores())).isEqualTo(90);
    }
}
