package dev.trellis.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.draft.FigureCodes;
import dev.trellis.matching.draft.Figures;
import dev.trellis.matching.plan.Merit;
import dev.trellis.matching.solve.Standing;
import dev.trellis.pairing.Couple;
import dev.trellis.workspace.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of an answer is what is read again, second peers among it. */
class PriceCodesTest {
    @Test
    void pricesComeBackAsTheyWere() {
        var before = new Merit(new Standing(1, 8, 300, 4_000), new Standing(1, 2, 200, 450));
        var after = new Merit(new Standing(1, 8, 300, 4_000), new Standing(0, 0, Standing.NO_PAIR, 0));
        Couple couple = Couple.of(PersonId.make(), PersonId.make());
        Price price = new Price(before, after, false, List.of(couple), List.of());

        assertThat(PriceCodes.read(PriceCodes.write(price))).isEqualTo(price);
    }

    @Test
    void figuresComeBackAsTheyWere() {
        Figures figures = new Figures(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);

        assertThat(FigureCodes.read(FigureCodes.write(figures))).isEqualTo(figures);
    }
}
