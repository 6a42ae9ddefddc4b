package dev.trellis.matching.orders;

import dev.trellis.matching.desk.Drafts;
import dev.trellis.schedule.Beat;
import dev.trellis.workspace.database.Transactions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Makes the pairs that were asked for, one order at a time. */
@Singleton
class FillOrders implements Beat {
    private final OrderRepository repository;
    private final Drafts drafts;
    private final OrderLetters letters;
    private final Transactions transactions;

    FillOrders(OrderRepository repository, Drafts drafts, OrderLetters letters, Transactions transactions) {
        this.repository = repository;
        this.drafts = drafts;
        this.letters = letters;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "make pairs that were asked for";
    }

    @Override
    public int beat() {
        return transactions.run(() -> {
            Optional<Order> next = repository.take();
            next.ifPresent(this::fill);
            return next.isPresent() ? 1 : 0;
        });
    }

    @Override
    public Optional<Instant> nextDue() {
        return repository.oldest();
    }

    private void fill(Order order) {
        Order done = order.after(drafts.run(order.by(), order.scope()));
        repository.update(done);
        letters.change(done);
    }
}
