package dev.trellis.matching.solve.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.Problem;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void everybodyWhoMustStayAloneHasASeat() {
        Table table = table(
                Problem.peers(5).couple(0, 1, 1).couple(0, 2, 1).couple(0, 3, 1).build());
        assertThat(table.seats).isEqualTo(2);
        assertThat(table.size()).isEqualTo(7);
        assertThat(IntStream.range(0, 5).filter(table::wanted).count()).isEqualTo(4);
    }

    @Test
    void seatsForThoseLeftOutLastTimeAreForThemAlone() {
        Problem problem = Problem.peers(4)
                .couple(0, 1, 1)
                .couple(0, 2, 1)
                .couple(0, 3, 1)
                .first(1)
                .first(2)
                .build();
        Table table = table(problem);
        assertThat(table.seats).isEqualTo(2);
        for (int v = 0; v < 4; v++) {
            boolean first = problem.first(table.web.people[v]);
            assertThat(table.maySit(v, 0)).isEqualTo(first);
            assertThat(table.maySit(v, 1)).isEqualTo(!first);
        }
    }

    @Test
    void noSeatIsNeededWhenAllArePaired() {
        Table table = table(Problem.peers(2).couple(0, 1, 1).build());
        assertThat(table.seats).isZero();
    }

    @Test
    void theFirstListHoldsAnAnswer() {
        Problem star = Problem.peers(6)
                .couple(0, 1, 1)
                .couple(0, 2, 2)
                .couple(0, 3, 3)
                .couple(4, 5, 1)
                .build();
        Raised raised = raised(star);
        Shortlist list = Shortlist.of(new Table(raised), raised.reach().pairing(), 0);
        assertThat(list.couples.cardinality()).isEqualTo(2);
        assertThat(list.sitting.cardinality()).isGreaterThanOrEqualTo(2);
        assertThat(list.add(list.couples.nextSetBit(0))).isFalse();
        assertThat(list.add(list.couples.nextClearBit(0))).isTrue();
    }

    @Test
    void claimsOnAShortListAreWidenedUntilNobodyClaimsTooMuch() {
        Problem square = Problem.peers(4)
                .couple(0, 1, 9)
                .couple(2, 3, 9)
                .couple(1, 2, 20)
                .couple(0, 3, 20)
                .build();
        Web all = Web.of(square);
        Raised raised = new Raised(all, Reach.of(all), Reach.of(all).coverage());
        Table table = new Table(raised);
        Shortlist list = new Shortlist(table);
        IntStream.range(0, 4).filter(c -> all.score(c) == 9).forEach(list::add);
        Claims narrow = new Claims(table, Blossom.of(list, 20), 20);
        assertThat(narrow.sum()).isEqualTo(Blossom.PARTS * 22);
        assertThat(narrow.widen(list)).isTrue();
        Claims wide = new Claims(table, Blossom.of(list, 20), 20);
        while (wide.widen(list)) {
            wide = new Claims(table, Blossom.of(list, 20), 20);
        }
        assertThat(wide.sum()).isZero();
    }

    private static Table table(Problem problem) {
        return new Table(raised(problem));
    }

    private static Raised raised(Problem problem) {
        Web all = Web.of(problem);
        return Raised.asFarAs(Reach.of(all), all);
    }
}
