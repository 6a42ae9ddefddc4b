package dev.trellis.matching.desk;

import dev.trellis.joining.apply.Role;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.plan.Brief;
import dev.trellis.matching.plan.Fixed;
import dev.trellis.matching.rules.Refusal;
import dev.trellis.matching.rules.Rule;
import dev.trellis.matching.rules.Rules;
import dev.trellis.matching.rules.Two;
import dev.trellis.pairing.Couple;
import dev.trellis.workspace.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What an edit makes of everything that is fixed in a draft, or why it cannot be. */
record Hand(Brief brief, List<DraftPair> pairs) {
    /** What comes of an edit. */
    sealed interface Result {}

    /** It can be. */
    record Fine(Fixed fixed) implements Result {}

    /** It cannot be. */
    record No(Edited why) implements Result {}

    static Refusal oneself() {
        return new Refusal.Plain(Rule.NOT_ONESELF);
    }

    Result with(Edit edit) {
        return switch (edit) {
            case Edit.Pin pin -> pin(brief.fixed(), pin.one(), pin.other());
            case Edit.Forbid forbid -> forbid(forbid.one(), forbid.other());
            case Edit.Swap swap -> swap(swap.first(), swap.second());
            case Edit.Later later -> later(later.person());
            case Edit.Release release -> new Fine(without(brief.fixed(), release.person()));
        };
    }

    private Result pin(Fixed fixed, PersonId one, PersonId other) {
        Optional<Candidate> first = brief.crowd().find(one);
        Optional<Candidate> second = brief.crowd().find(other);
        if (first.isEmpty() || second.isEmpty()) {
            return new No(new Edited.NotInIt());
        }
        if (one.equals(other)) {
            return new No(new Edited.Refused(one, other, oneself()));
        }
        Optional<Refusal> refusal = new Rules(brief.limits()).against(Two.of(first.get(), second.get()));
        if (refusal.isPresent()) {
            return new No(new Edited.Refused(one, other, refusal.get()));
        }
        return pinned(fixed, Couple.of(one, other));
    }

    /** Who has one place only gives up what was fixed about them before; a mentor whose places are all fixed is full. */
    private Result pinned(Fixed fixed, Couple couple) {
        Set<Couple> pinned = new HashSet<>(fixed.pinned());
        pinned.removeIf(other -> couple.both().stream().anyMatch(one -> other.has(one) && !mentors(one)));
        pinned.add(couple);
        Optional<PersonId> full = couple.both().stream()
                .filter(one -> pinned.stream().filter(other -> other.has(one)).count() > places(one))
                .findFirst();
        if (full.isPresent()) {
            return new No(new Edited.Full(full.get()));
        }
        return new Fine(new Fixed(pinned, but(fixed.forbidden(), couple::equals), but(fixed.later(), couple::has)));
    }

    private Result forbid(PersonId one, PersonId other) {
        if (one.equals(other)
                || brief.crowd().find(one).isEmpty()
                || brief.crowd().find(other).isEmpty()) {
            return new No(new Edited.NotInIt());
        }
        Couple couple = Couple.of(one, other);
        Fixed fixed = brief.fixed();
        Set<Couple> forbidden = new HashSet<>(fixed.forbidden());
        forbidden.add(couple);
        return new Fine(new Fixed(but(fixed.pinned(), couple::equals), forbidden, fixed.later()));
    }

    private Result later(PersonId person) {
        if (brief.crowd().find(person).isEmpty()) {
            return new No(new Edited.NotInIt());
        }
        Fixed fixed = brief.fixed();
        Set<PersonId> later = new HashSet<>(fixed.later());
        later.add(person);
        return new Fine(new Fixed(but(fixed.pinned(), couple -> couple.has(person)), fixed.forbidden(), later));
    }

    /** Mentees change mentors; among peers the two that are named second change places. */
    private Result swap(Couple one, Couple other) {
        Optional<DraftPair> first = pair(one);
        Optional<DraftPair> second = pair(other);
        if (first.isEmpty() || second.isEmpty() || one.equals(other)) {
            return new No(new Edited.NotInIt());
        }
        Fixed freed = new Fixed(
                but(brief.fixed().pinned(), couple -> couple.equals(one) || couple.equals(other)),
                brief.fixed().forbidden(),
                brief.fixed().later());
        Result half = pin(freed, first.get().one(), second.get().other());
        return half instanceof Fine fine
                ? pin(fine.fixed(), second.get().one(), first.get().other())
                : half;
    }

    private static Fixed without(Fixed fixed, PersonId person) {
        return new Fixed(
                but(fixed.pinned(), couple -> couple.has(person)),
                but(fixed.forbidden(), couple -> couple.has(person)),
                but(fixed.later(), person::equals));
    }

    private Optional<DraftPair> pair(Couple couple) {
        return pairs.stream().filter(pair -> pair.couple().equals(couple)).findFirst();
    }

    private boolean mentors(PersonId person) {
        return brief.crowd().get(person).role() == Role.MENTOR;
    }

    private int places(PersonId person) {
        return mentors(person) ? brief.crowd().get(person).ties().places() : 1;
    }

    private static <T> Set<T> but(Set<T> all, Predicate<T> which) {
        Set<T> rest = new HashSet<>(all);
        rest.removeIf(which);
        return rest;
    }
}
