package dev.trellis.matching.orders;

import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.answers.Answers;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftBook;
import dev.trellis.matching.draft.Scope;
import dev.trellis.program.Programs;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.PersonId;
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
    private final DraftBook book;
    private final Answers answers;
    private final OrderLetters letters;
    private final Clock clock;

    Orders(
            OrderRepository repository,
            Programs programs,
            DraftBook book,
            Answers answers,
            OrderLetters letters,
            Clock clock) {
        this.repository = repository;
        this.programs = programs;
        this.book = book;
        this.answers = answers;
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

    /** Everybody who has a message about a draft, whoever asked for it. */
    @Transactional
    public List<Order> following(Draft draft) {
        return repository.findByWorkspaceAndDraft(draft.workspace(), draft.id());
    }

    /** The message about a draft says how it stands now. */
    @Transactional
    public void tell(Draft draft) {
        following(draft).forEach(letters::change);
    }

    /** The same for something that changes many times a minute. */
    @Transactional
    public void tellSoon(Draft draft) {
        following(draft).forEach(letters::changeSoon);
    }

    /** The same for answers, which come over days. */
    @Transactional
    public void tellInAWhile(Draft draft) {
        following(draft).forEach(letters::changeInAWhile);
    }

    /** Whoever published a draft has a message about it too, and all of them follow it. */
    @Transactional
    public void published(Matchmaker by, Draft draft) {
        toldTo(by, draft);
        tell(draft);
    }

    /**
     * A draft as files, to whichever of its leads says so: below the message about it, which a lead who did not ask for the
     * pairs gets now. False when there is no such draft, or it is none of their business.
     */
    @Transactional
    public boolean files(Matchmaker by, DraftId id) {
        Optional<Draft> draft = Optional.of(by)
                .filter(one -> programs.isLead(one.workspace(), one.program(), one.person()))
                .flatMap(one -> book.lock(one.workspace(), id))
                .filter(one -> one.program().equals(by.program()));
        draft.map(one -> toldTo(by, one)).ifPresent(letters::files);
        return draft.isPresent();
    }

    /** Somebody who followed rounds has no account any more: where nobody else follows one, the next lead does. */
    @Transactional
    void passOn(WorkspaceId workspace, PersonId gone) {
        repository.findByWorkspaceAndAskedByAndState(workspace, gone, Order.State.MADE).stream()
                .flatMap(order -> Optional.ofNullable(order.draft()).flatMap(id -> book.find(workspace, id)).stream())
                .filter(this::isUnderWay)
                .filter(draft -> following(draft).stream().noneMatch(this::leads))
                .forEach(draft -> nextLead(draft).ifPresent(lead -> follow(lead, draft)));
    }

    private boolean isUnderWay(Draft draft) {
        return draft.isGoingOut() || (draft.isPublished() && !answers.of(draft).over());
    }

    private Optional<Matchmaker> nextLead(Draft draft) {
        return Optional.of(programs.lead(programs.get(draft.workspace(), draft.program())))
                .map(lead -> new Matchmaker(draft.workspace(), draft.program(), lead.id()))
                .filter(this::leads);
    }

    private boolean leads(Order order) {
        return leads(order.by());
    }

    private boolean leads(Matchmaker by) {
        return programs.isLead(by.workspace(), by.program(), by.person());
    }

    private Order toldTo(Matchmaker by, Draft draft) {
        return following(draft).stream()
                .filter(order -> order.by().equals(by))
                .findFirst()
                .orElseGet(() -> follow(by, draft));
    }

    private Order follow(Matchmaker by, Draft draft) {
        Order order = Order.following(by, draft, clock.instant());
        repository.save(order);
        letters.begin(order);
        return order;
    }
}
