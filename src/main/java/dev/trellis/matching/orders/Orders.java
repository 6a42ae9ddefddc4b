package dev.trellis.matching.orders;

import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Scope;
import dev.trellis.program.Programs;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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

    /** A draft as files, to whoever asked for it; false when that was not this person. */
    @Transactional
    public boolean files(Matchmaker by, DraftId draft) {
        List<Order> mine = repository.findByWorkspaceAndDraft(by.workspace(), draft).stream()
                .filter(order -> order.by().equals(by))
                .toList();
        mine.forEach(letters::files);
        return !mine.isEmpty();
    }

    /** The same for something that changes many times a minute. */
    @Transactional
    public void tellSoon(Draft draft) {
        repository.findByWorkspaceAndDraft(draft.workspace(), draft.id()).forEach(letters::changeSoon);
    }
}
