package dev.trellis.matching.orders;

import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.draft.Rivals;
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
    private final Rivals rivals;
    private final OrderLetters letters;
    private final DueRows rows;

    FillOrders(OrderRepository repository, Drafts drafts, Rivals rivals, OrderLetters letters, DueRows rows) {
        this.repository = repository;
        this.drafts = drafts;
        this.rivals = rivals;
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

    /** Another node may have been faster. People who are being asked are waited for: only then it is known who is free. */
    private int look(Order placed) {
        if (rivals.arePublishing(placed.workspace(), placed.program())) {
            return 0;
        }
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
