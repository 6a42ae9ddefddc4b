package dev.trellis.matching.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.Draft;
import dev.trellis.matching.solve.Matcher;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OpeningsTest {
    @Test
    void whoCanTakeAPlaceThatAnotherGivesUpHasAnOpening() {
        Solution before = Matcher.solve(
                Problem.twoSided(2, 1, 1).couple(0, 2, 9).couple(1, 2, 5).build());
        assertThat(before.leftOver().cardinality()).isEqualTo(2);

        Problem wider = Problem.twoSided(2, 1, 1)
                .couple(0, 2, 9)
                .couple(1, 2, 5)
                .couple(0, 3, 1)
                .build();

        assertThat(Openings.are(wider, before)).isTrue();
    }

    /** There is an opening exactly when solving anew pairs more people. */
    @Property(tries = 500)
    void anOpeningIsThereWheneverMoreCanBePaired(@ForAll long seed) {
        var chance = new java.util.Random(seed);
        int mentees = 1 + chance.nextInt(8);
        int[] places = {1 + chance.nextInt(2), chance.nextInt(3), 1};
        Draft few = Problem.twoSided(mentees, places);
        Draft more = Problem.twoSided(mentees, places);
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int mentor = mentees; mentor < mentees + places.length; mentor++) {
                int score = chance.nextInt(100);
                if (chance.nextInt(4) == 0) {
                    few.couple(mentee, mentor, score);
                    more.couple(mentee, mentor, score);
                } else if (chance.nextInt(3) == 0) {
                    more.couple(mentee, mentor, score);
                }
            }
        }
        Solution before = Matcher.solve(few.build());
        Problem wider = more.build();

        int paired = Matcher.solve(wider).matches().size();

        assertThat(Openings.are(wider, before))
                .isEqualTo(paired > before.matches().size());
    }
}
