package dev.trellis.matching.pool;

import dev.trellis.joining.apply.Role;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.rules.Rules;
import dev.trellis.matching.rules.Two;
import dev.trellis.matching.score.Gauge;
import dev.trellis.matching.score.Range;
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
    private final Gauge gauge;
    private final int best;
    private final Set<Couple> forbidden;
    private final Set<PersonId> pinned;
    private final List<Numbers> before;

    /** People with a place each who are to be paired by these terms. */
    public Pool(List<Candidate> people, Terms terms) {
        this(
                people.stream().filter(one -> one.role() != Role.MENTOR).toList(),
                people.stream().filter(one -> one.role() == Role.MENTOR).toList(),
                people.stream().anyMatch(one -> one.role() != Role.PEER),
                terms);
    }

    /**
     * Peers who are left over, and peers who each take one of them as a second one: two sides, as mentees and mentors are.
     *
     * @param terms which say of all the latter that they have a partner
     */
    public static Pool ofSecondPeers(List<Candidate> leftOver, List<Candidate> hosts, Terms terms) {
        return new Pool(leftOver, hosts, true, terms);
    }

    private Pool(List<Candidate> one, List<Candidate> other, boolean twoSided, Terms terms) {
        this.people = Stream.concat(one.stream(), other.stream()).toList();
        this.mentees = one.size();
        this.mentoring = twoSided;
        this.rules = new Rules(terms.limits());
        this.gauge = new Gauge(this.people, terms.limits(), terms.weights());
        this.best = new Scoring(terms.weights()).best();
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
                .filter(both -> acrossSides(both.getFirst(), both.getLast()))
                .filter(both -> allows(both.getFirst(), both.getLast()))
                .map(both -> new Numbers(both.getFirst(), both.getLast()))
                .sorted(Comparator.comparingInt(Numbers::one).thenComparingInt(Numbers::other))
                .toList();
    }

    private boolean acrossSides(int one, int other) {
        return !mentoring || (one < mentees && other >= mentees);
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

    /** The numbers of those who might suit somebody. */
    Range others(int number) {
        return !mentoring
                ? new Range(0, size())
                : number < mentees ? new Range(mentees, size()) : new Range(0, mentees);
    }

    /** How well these suit somebody; below 0 for most whom the rules keep from them, {@link #allows} knows all. */
    int[] scores(int number, Range others) {
        return gauge.scores(number, others);
    }

    /** How well two people suit who may be paired. */
    int score(int one, int other) {
        return scores(one, new Range(other, other + 1))[other];
    }

    /** The best score there can be. */
    int best() {
        return best;
    }

    /** Whether two people may be paired. */
    boolean allows(int one, int other) {
        Two two = Two.of(person(one), person(other));
        return rules.allow(two) && !forbids(two);
    }

    private boolean forbids(Two two) {
        return !forbidden.isEmpty()
                && forbidden.contains(Couple.of(two.one().id(), two.other().id()));
    }
}
