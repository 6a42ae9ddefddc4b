package dev.trellis.matching.orders;

import dev.trellis.matching.desk.Drafts;
import dev.trellis.schedule.Beat;
import dev.trellis.schedule.DueRows;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Makes the pairs that were asked for, one order at a time. */
@Singleton
class FillOrders implements Beat {
    private final OrderRepository repository;
    private final Drafts drafts;
    private final OrderLetters letters;
    private final DueRows rows;

    FillOrders(OrderRepository repository, Drafts drafts, OrderLetters letters, DueRows rows) {
        this.repository = repository;
        this.drafts = drafts;
        this.letters = letters;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "make pairs that were asked for";
    }

    @Override
    public int beat() {
        return rows.each(repository.findTop10ByStateOrderByAskedAtAndId(Order.State.PLACED), Order::id, this::look);
    }

    @Override
    public Optional<Instant> nextDue() {
        return repository.oldest();
    }

    /** Another node may have been faster. */
    private int look(Order placed) {
        Optional<Order> taken = repository.take(placed.workspace(), placed.id());
        taken.ifPresent(this::fill);
        return taken.isPresent() ? 1 : 0;
    }

    private void fill(Order order) {
        Order done = order.after(drafts.run(order.by(), order.scope()));
        repository.update(done);
        letters.change(done);
        if (done.state() == Order.State.MADE) {
            letters.picture(done);
        }
    }
}
