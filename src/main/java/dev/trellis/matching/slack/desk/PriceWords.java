package dev.trellis.matching.slack.desk;

import dev.trellis.matching.desk.Price;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.score.Scoring;
import dev.trellis.matching.solve.Standing;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Sheet;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a decision changes, and what the whole loses by it: only the first level that got worse counts. */
@Singleton
public record PriceWords(Roster roster) {
    private static final int PERCENT = 100;

    /** The pairs that change, if any, and the price; none is said where other weights measure something else. */
    public void say(Sheet<?> sheet, Draft draft, Price price, Copy copy) {
        changes(sheet, draft, price, copy);
        if (price.comparable()) {
            sheet.line(copy.line("draft.price", "price", loss(draft, price, copy)));
        }
    }

    private void changes(Sheet<?> sheet, Draft draft, Price price, Copy copy) {
        if (price.come().isEmpty() && price.gone().isEmpty()) {
            sheet.line("draft.price.noPairs");
        }
        if (!price.come().isEmpty()) {
            sheet.line("draft.price.come", "couples", roster.couples(draft.workspace(), price.come(), copy));
        }
        if (!price.gone().isEmpty()) {
            sheet.line("draft.price.gone", "couples", roster.couples(draft.workspace(), price.gone(), copy));
        }
    }

    private String loss(Draft draft, Price price, Copy copy) {
        Standing before = price.before();
        Standing after = price.after();
        if (after.compareTo(before) > 0) {
            return copy.text("draft.price.better");
        }
        if (price.free()) {
            return copy.text("draft.price.free");
        }
        if (after.first() < before.first()) {
            return copy.text("draft.price.first", "count", before.first() - after.first());
        }
        if (after.paired() < before.paired()) {
            return copy.text("draft.price.people", "count", price.people());
        }
        return after.worst() < before.worst()
                ? copy.text(
                        "draft.price.worst",
                        "before",
                        scoring(draft).outOfHundred(before.worst()),
                        "after",
                        scoring(draft).outOfHundred(after.worst()))
                : copy.text("draft.price.total", "percent", percent(price));
    }

    private static BigDecimal percent(Price price) {
        BigDecimal before = BigDecimal.valueOf(Math.max(1, price.before().total()));
        return BigDecimal.valueOf(price.total() * PERCENT).divide(before, 1, RoundingMode.UP);
    }

    private static Scoring scoring(Draft draft) {
        return new Scoring(draft.weights());
    }
}
