package dev.trellis.matching.slack.desk;

import dev.trellis.matching.desk.Price;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.plan.Merit;
import dev.trellis.matching.score.Scoring;
import dev.trellis.matching.solve.Standing;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Sheet;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a decision changes, and what the whole loses by it: only the first level that got worse counts. */
@Singleton
public record PriceWords(Roster roster, LeftWords left) {
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
            sheet.line("draft.price.come", "couples", roster.couples(draft, price.come(), copy));
        }
        if (!price.gone().isEmpty()) {
            sheet.line("draft.price.gone", "couples", roster.couples(draft, price.gone(), copy));
        }
    }

    private String loss(Draft draft, Price price, Copy copy) {
        if (price.free()) {
            return copy.text(price.after().compareTo(price.before()) > 0 ? "draft.price.better" : "draft.price.free");
        }
        Standing before = price.before().whole();
        Standing after = price.after().whole();
        if (after.first() < before.first()) {
            return copy.text("draft.price.first", "count", before.first() - after.first());
        }
        if (after.paired() < before.paired()) {
            return copy.text("draft.price.people", "count", price.people());
        }
        int more = price.after().seconds().paired() - price.before().seconds().paired();
        return more > 0
                ? copy.text("draft.price.second", "count", more)
                : suits(draft, price.before(), price.after(), copy);
    }

    /** As many people have as many pairs, which suit less well: second peers count after everybody's own pairs. */
    private static String suits(Draft draft, Merit before, Merit after, Copy copy) {
        if (after.pairs().worst() < before.pairs().worst()) {
            return copy.text(
                    "draft.price.worst",
                    "before",
                    scoring(draft).outOfHundred(before.pairs().worst()),
                    "after",
                    scoring(draft).outOfHundred(after.pairs().worst()));
        }
        long lost = before.pairs().total() - after.pairs().total();
        return lost > 0
                ? copy.text(
                        "draft.price.total",
                        "percent",
                        percent(lost, before.pairs().total()))
                : copy.text("draft.price.second.suits");
    }

    private static BigDecimal percent(long lost, long before) {
        return BigDecimal.valueOf(lost * PERCENT).divide(BigDecimal.valueOf(Math.max(1, before)), 1, RoundingMode.UP);
    }

    private static Scoring scoring(Draft draft) {
        return new Scoring(draft.weights());
    }
}
