package dev.trellis.matching.orders;

import dev.trellis.matching.desk.Price;
import dev.trellis.matching.desk.PriceBook;
import dev.trellis.matching.desk.Weighing;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftBook;
import dev.trellis.matching.plan.Plan;
import dev.trellis.schedule.Beat;
import dev.trellis.schedule.DueRows;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Arranges large drafts anew around what was fixed in them; their messages change when it is done. */
@Singleton
class ArrangeDrafts implements Beat {
    private final DraftBook book;
    private final Weighing weighing;
    private final PriceBook prices;
    private final Orders orders;
    private final DueRows rows;

    ArrangeDrafts(DraftBook book, Weighing weighing, PriceBook prices, Orders orders, DueRows rows) {
        this.book = book;
        this.weighing = weighing;
        this.prices = prices;
        this.orders = orders;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "arrange drafts anew";
    }

    @Override
    public int beat() {
        return rows.each(book.arranging(), Draft::id, this::arrange);
    }

    @Override
    public Optional<Instant> nextDue() {
        return book.arranging().stream().map(draft -> draft.origin().madeAt()).findFirst();
    }

    /** It takes a while, and nobody waits for it: only then the draft is locked, if it still is as it was. */
    private int arrange(Draft draft) {
        Optional<Plan> plan = weighing.anew(draft);
        Optional<Draft> now = book.lock(draft.workspace(), draft.id())
                .filter(Draft::isArranging)
                .filter(one -> one.version() == draft.version());
        now.map(one -> plan.map(pairs -> arranged(one, pairs)).orElseGet(() -> book.discard(one)))
                .ifPresent(orders::tell);
        return now.isPresent() ? 1 : 0;
    }

    private Draft arranged(Draft draft, Plan plan) {
        Price price = weighing.price(draft, plan);
        Draft arranged = book.edit(draft, book.fixed(draft), plan);
        prices.keep(arranged, price);
        return arranged;
    }
}
