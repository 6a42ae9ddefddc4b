package dev.trellis.matching.desk;

import dev.trellis.joining.apply.Role;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.plan.Brief;
import dev.trellis.matching.plan.Fixed;
import dev.trellis.matching.plan.Second;
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
import java.util.stream.Stream;

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
            case Edit.LetGo two -> new Fine(without(brief.fixed(), Couple.of(two.one(), two.other())));
            case Edit.Release release -> new Fine(without(brief.fixed(), release.person()));
        };
    }

    private Result pin(Fixed fixed, PersonId one, PersonId other) {
        return refused(one, other)
                .or(() -> asSecond(one, other).map(second -> taken(fixed, second)))
                .orElseGet(() -> pinned(fixed, Couple.of(one, other)));
    }

    private Optional<Result> refused(PersonId one, PersonId other) {
        Optional<Candidate> first = brief.crowd().find(one);
        Optional<Candidate> second = brief.crowd().find(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.of(new No(new Edited.NotInIt()));
        }
        if (one.equals(other)) {
            return Optional.of(new No(new Edited.Refused(one, other, oneself())));
        }
        return new Rules(brief.limits())
                .against(Two.of(first.get(), second.get()))
                .map(because -> new No(new Edited.Refused(one, other, because)));
    }

    /** Who is left over, or somebody's second peer, costs nobody a pair with somebody who has one and room for another. */
    private Optional<Second> asSecond(PersonId one, PersonId other) {
        return brief.limits().secondPeer()
                ? Stream.of(new Second(one, other), new Second(other, one))
                        .filter(second -> hasPair(second.host()) && !hasPair(second.guest()))
                        .filter(second -> room(second.host()) > 1 && !mentors(second.host()))
                        .filter(second -> !takesAnother(second))
                        .findFirst()
                : Optional.empty();
    }

    private boolean hasPair(PersonId person) {
        return pairs.stream().anyMatch(pair -> !pair.second() && pair.couple().has(person));
    }

    /** By hand, and somebody else. */
    private boolean takesAnother(Second second) {
        return brief.fixed().seconds().stream()
                .anyMatch(fixed -> fixed.host().equals(second.host()) && !fixed.equals(second));
    }

    /** The one keeps their pair and takes the other besides, who leaves whomever they were with. */
    private static Result taken(Fixed fixed, Second second) {
        Set<Couple> pinned = but(fixed.pinned(), couple -> couple.has(second.guest()));
        Set<Second> seconds = but(fixed.seconds(), other -> other.has(second.host()) || other.has(second.guest()));
        seconds.add(second);
        Couple couple = second.couple();
        return new Fine(
                new Fixed(pinned, seconds, but(fixed.forbidden(), couple::equals), but(fixed.later(), couple::has)));
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
        Set<Second> seconds = but(fixed.seconds(), second -> couple.has(second.guest()));
        return new Fine(
                new Fixed(pinned, seconds, but(fixed.forbidden(), couple::equals), but(fixed.later(), couple::has)));
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
        return new Fine(new Fixed(
                but(fixed.pinned(), couple::equals),
                but(fixed.seconds(), second -> second.couple().equals(couple)),
                forbidden,
                fixed.later()));
    }

    private Result later(PersonId person) {
        if (brief.crowd().find(person).isEmpty()) {
            return new No(new Edited.NotInIt());
        }
        Fixed fixed = brief.fixed();
        Set<PersonId> later = new HashSet<>(fixed.later());
        later.add(person);
        return new Fine(new Fixed(
                but(fixed.pinned(), couple -> couple.has(person)),
                but(fixed.seconds(), second -> second.has(person)),
                fixed.forbidden(),
                later));
    }

    /** Mentees change mentors; among peers the two that are named second change places. A second peer's host stays one. */
    private Result swap(Couple one, Couple other) {
        Optional<DraftPair> first = pair(one);
        Optional<DraftPair> second = pair(other);
        if (first.isEmpty() || second.isEmpty() || one.both().stream().anyMatch(other::has)) {
            return new No(new Edited.NotInIt());
        }
        Fixed freed = new Fixed(
                but(brief.fixed().pinned(), couple -> couple.equals(one) || couple.equals(other)),
                but(brief.fixed().seconds(), pair -> one.equals(pair.couple()) || other.equals(pair.couple())),
                brief.fixed().forbidden(),
                brief.fixed().later());
        Result half = exchanged(freed, first.get(), second.get().other());
        return half instanceof Fine fine
                ? exchanged(fine.fixed(), second.get(), first.get().other())
                : half;
    }

    private Result exchanged(Fixed fixed, DraftPair pair, PersonId other) {
        return refused(pair.one(), other)
                .orElseGet(() -> pair.host()
                        .map(host -> taken(fixed, new Second(host, other)))
                        .orElseGet(() -> pinned(fixed, Couple.of(pair.one(), other))));
    }

    private static Fixed without(Fixed fixed, Couple two) {
        return new Fixed(
                but(fixed.pinned(), two::equals),
                but(fixed.seconds(), second -> two.equals(second.couple())),
                but(fixed.forbidden(), two::equals),
                fixed.later());
    }

    /** Whoever a host takes besides is let go by their own name. */
    private static Fixed without(Fixed fixed, PersonId person) {
        return new Fixed(
                but(fixed.pinned(), couple -> couple.has(person)),
                but(fixed.seconds(), second -> second.guest().equals(person)),
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
        return mentors(person) ? room(person) : 1;
    }

    private int room(PersonId person) {
        return brief.crowd().get(person).ties().places();
    }

    private static <T> Set<T> but(Set<T> all, Predicate<T> which) {
        Set<T> rest = new HashSet<>(all);
        rest.removeIf(which);
        return rest;
    }
}
