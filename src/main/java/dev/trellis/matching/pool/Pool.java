package dev.trellis.matching.pool;

import dev.trellis.joining.Role;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.rules.Rules;
import dev.trellis.matching.rules.Two;
import dev.trellis.matching.score.Part;
import dev.trellis.matching.score.Scoring;
import dev.trellis.pairing.Couple;
import dev.trellis.workspace.PersonId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The people to be paired, numbered: mentees (or peers) first, then mentors. */
public final class Pool {
    private final List<Candidate> people;
    private final int mentees;
    private final boolean mentoring;
    private final Rules rules;
    private final Scoring scoring;
    private final Set<Couple> forbidden;
    private final Set<PersonId> pinned;
    private final List<Numbers> before;

    /** People with a place each who are to be paired by these terms. */
    public Pool(List<Candidate> people, Terms terms) {
        this.people = Stream.concat(
                        people.stream().filter(one -> one.role() != Role.MENTOR),
                        people.stream().filter(one -> one.role() == Role.MENTOR))
                .toList();
        this.mentees =
                (int) people.stream().filter(one -> one.role() != Role.MENTOR).count();
        this.mentoring = people.stream().anyMatch(one -> one.role() != Role.PEER);
        this.rules = new Rules(terms.limits());
        this.scoring = new Scoring(terms.weights());
        this.forbidden = terms.forbidden();
        this.pinned = terms.paired();
        this.before = before(terms.before());
    }

    /** Two people by their numbers, the lower one first. */
    record Numbers(int one, int other) {}

    /** The pairs of an earlier plan that may still be. */
    List<Numbers> before() {
        return before;
    }

    private List<Numbers> before(Set<Couple> pairs) {
        Map<PersonId, Integer> numbers = new HashMap<>();
        for (int number = 0; !pairs.isEmpty() && number < size(); number++) {
            numbers.put(person(number).id(), number);
        }
        return pairs.stream()
                .filter(pair -> numbers.keySet().containsAll(pair.both()))
                .map(pair -> pair.both().stream().map(numbers::get).sorted().toList())
                .map(both -> new Numbers(both.getFirst(), both.getLast()))
                .filter(two -> score(two.one(), two.other()) >= 0)
                .sorted(Comparator.comparingInt(Numbers::one).thenComparingInt(Numbers::other))
                .toList();
    }

    boolean mentoring() {
        return mentoring;
    }

    int size() {
        return people.size();
    }

    int mentees() {
        return mentees;
    }

    public Candidate person(int number) {
        return people.get(number);
    }

    public List<Candidate> people() {
        return people;
    }

    public Rules rules() {
        return rules;
    }

    /** Whether somebody has a partner already, fixed by hand. */
    boolean paired(int number) {
        return pinned.contains(person(number).id());
    }

    /** Whether what somebody wants counts: not of a mentor. */
    boolean takes(int number) {
        return !mentoring || number < mentees;
    }

    /** Whether what somebody offers counts: not of a mentee. */
    boolean gives(int number) {
        return !mentoring || number >= mentees;
    }

    /** Where the numbers of those who might suit somebody begin, and where they end. */
    int from(int number) {
        return mentoring && number < mentees ? mentees : 0;
    }

    int to(int number) {
        return mentoring && number >= mentees ? mentees : size();
    }

    /** How well they suit; -1 when they may not be paired. */
    int score(int one, int other) {
        if (one == other) {
            return -1;
        }
        Two two = Two.of(person(one), person(other));
        if (!rules.allow(two) || forbids(two)) {
            return -1;
        }
        return scoring.of(two);
    }

    /** How much one topic is worth at most to a pair with this person. */
    int shareOfTopic(int number) {
        if (!mentoring) {
            return Part.MOST / 2;
        }
        int wanted = person(number).interests().wants().size();
        return gives(number) || wanted == 0 ? Part.MOST : Math.ceilDiv(Part.MOST, Math.min(Part.ENOUGH_TOPICS, wanted));
    }

    Scoring scoring() {
        return scoring;
    }

    boolean forbids(Two two) {
        return !forbidden.isEmpty()
                && forbidden.contains(Couple.of(two.one().id(), two.other().id()));
    }
}
