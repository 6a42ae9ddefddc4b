package dev.trellis.matching.orders;

import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Scope;
import dev.trellis.program.Programs;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Takes orders for pairs. */
@Singleton
public class Orders {
    private final OrderRepository repository;
    private final Programs programs;
    private final OrderLetters letters;
    private final Clock clock;

    Orders(OrderRepository repository, Programs programs, OrderLetters letters, Clock clock) {
        this.repository = repository;
        this.programs = programs;
        this.letters = letters;
        this.clock = clock;
    }

    /** Somebody asks for pairs; they read in a message what becomes of it. */
    @Transactional
    public Placed place(Matchmaker by, Scope scope) {
        if (!programs.isLead(by.workspace(), by.program(), by.person())) {
            return new Placed.NotALead();
        }
        if (!programs.get(by.workspace(), by.program()).isOpen()) {
            return new Placed.NotOpen();
        }
        Order order = Order.placed(by, scope, clock.instant());
        repository.save(order);
        letters.begin(order);
        return new Placed.Taken(order);
    }

    @Transactional
    public Optional<Order> find(WorkspaceId workspace, String id) {
        return repository.findByWorkspaceAndId(workspace, id);
    }

    /** The message about a draft says how it stands now. */
    @Transactional
    public void tell(Draft draft) {
        repository.findByWorkspaceAndDraft(draft.workspace(), draft.id()).forEach(letters::change);
    }

    /** The same for something that changes many times a minute. */
    @Transactional
    public void tellSoon(Draft draft) {
        repository.findByWorkspaceAndDraft(draft.workspace(), draft.id()).forEach(letters::changeSoon);
    }
}
