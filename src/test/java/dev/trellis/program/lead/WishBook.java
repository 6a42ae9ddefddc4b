package dev.trellis.program.lead;

import dev.trellis.people.Person;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.database.Transactions;
import jakarta.inject.Singleton;

/** Finds wishes for tests that only know who wished. */
@Singleton
public final class WishBook {
    private final LeadWishRepository rows;
    private final Transactions transactions;

    WishBook(LeadWishRepository rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    public LeadWish of(ProgramId program, Person person) {
        return transactions.run(
                () -> rows.lock(person.workspace(), program, person.id()).orElseThrow());
    }
}
