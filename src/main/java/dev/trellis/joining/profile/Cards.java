package dev.trellis.joining.profile;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What people say of how they work; a card holds for every program its author is in. */
@Singleton
public class Cards {
    private final CardRepository cards;
    private final Binder binder;

    Cards(CardRepository cards, Binder binder) {
        this.cards = cards;
        this.binder = binder;
    }

    /** Blank while they said nothing. */
    public Card of(WorkspaceId workspace, PersonId person) {
        return cards.findByWorkspaceAndPerson(workspace, person)
                .map(binder::card)
                .orElse(Card.BLANK);
    }

    /** Whether one of them must not be paired with the other; nobody is told which, or that it is so. */
    public boolean apart(WorkspaceId workspace, PersonId one, PersonId other) {
        return of(workspace, one).wishes().without().contains(other)
                || of(workspace, other).wishes().without().contains(one);
    }

    /** The cards of everybody in a program who has one, in one query. */
    public Map<PersonId, Card> all(WorkspaceId workspace, ProgramId program) {
        return cards.ofProgram(workspace, program).stream()
                .collect(Collectors.toUnmodifiableMap(CardRow::person, binder::card));
    }

    /** When somebody usually works and what they speak. */
    @Transactional
    public Card work(WorkspaceId workspace, PersonId person, Optional<Hours> hours, List<String> languages) {
        return change(workspace, person, card -> card.working(hours, languages));
    }

    @Transactional
    public Card like(WorkspaceId workspace, PersonId person, Style style) {
        return change(workspace, person, card -> card.liking(style));
    }

    @Transactional
    public Card wish(WorkspaceId workspace, PersonId person, Wishes wishes) {
        return change(workspace, person, card -> card.wishing(wishes));
    }

    @Transactional
    public Card show(WorkspaceId workspace, PersonId person, Shown shown) {
        return change(workspace, person, card -> card.showing(shown));
    }

    private Card change(WorkspaceId workspace, PersonId person, UnaryOperator<Card> deed) {
        cards.makeRoom(workspace, person);
        CardRow before = cards.lock(workspace, person).orElseThrow();
        Card now = deed.apply(binder.card(before));
        cards.update(binder.row(before, now));
        return now;
    }
}
