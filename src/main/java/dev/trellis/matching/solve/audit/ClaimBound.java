package dev.trellis.matching.solve.audit;

import dev.trellis.matching.solve.Duals;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/**
 * The highest worth (see {@link Problem#scale}) that peers' claims leave room for. Everybody for whom somebody would do finds a peer or one of as many
 * seats as people must stay alone; a couple costs what it falls short of the best. If nobody's claims together exceed
 * what their couple or seat costs, however often it leaves an odd group, all claims and tolls add up to the least cost.
 */
final class ClaimBound {
    private static final int PARTS = 4;

    /** Sums beyond this could overflow, and no true claims come near. */
    private static final long MOST = 1L << 62;

    private final Problem problem;
    private final int worst;
    private final Duals.Claims duals;
    private final boolean[] wanted;
    private final List<List<Integer>> groupsOf = new ArrayList<>();
    private long top;

    private ClaimBound(Problem problem, int worst, Duals.Claims duals) {
        this.problem = problem;
        this.worst = worst;
        this.duals = duals;
        this.wanted = new boolean[problem.people()];
    }

    /** A bound for sets of pairs that are as good on the earlier levels; empty if the claims contradict themselves. */
    static OptionalLong of(Problem problem, Standing standing, Duals.Claims duals) {
        ClaimBound bound = new ClaimBound(problem, standing.worst(), duals);
        bound.eachCouple(bound::want);
        return bound.sound(standing) ? OptionalLong.of(bound.total(standing.paired() / 2)) : OptionalLong.empty();
    }

    private void want(int a, int b, long worth) {
        wanted[a] = true;
        wanted[b] = true;
        top = Math.max(top, worth);
    }

    private boolean sound(Standing standing) {
        int alone = count(false) - standing.paired();
        int firstAlone = count(true) - standing.first();
        if (duals.claims().size() != problem.people() + alone || !groupsAreOdd()) {
            return false;
        }
        boolean[] sound = {true};
        eachCouple((a, b, worth) -> sound[0] &= claimed(a, b) <= PARTS * (top - worth));
        for (int seat = 0; seat < alone; seat++) {
            sound[0] &= seatSound(problem.people() + seat, seat < firstAlone);
        }
        return sound[0];
    }

    private boolean seatSound(int seat, boolean forFirst) {
        boolean sound = true;
        for (int person = 0; person < problem.people(); person++) {
            boolean maySit = wanted[person] && problem.first(person) == forFirst;
            sound &= !maySit || claimed(person, seat) <= 0;
        }
        return sound;
    }

    private boolean groupsAreOdd() {
        duals.claims().forEach(claim -> groupsOf.add(new ArrayList<>()));
        long most = MOST / (1 + duals.claims().size() + duals.groups().size());
        boolean odd = duals.claims().stream().allMatch(claim -> claim >= -most && claim <= most);
        for (int g = 0; g < duals.groups().size(); g++) {
            Duals.OddGroup group = duals.groups().get(g);
            odd &= group.toll() >= 0 && group.toll() <= most && group.members().size() % 2 == 1;
            for (int member : group.members()) {
                odd &= member >= 0 && member < groupsOf.size() && enters(member, g);
            }
        }
        return odd;
    }

    private boolean enters(int member, int group) {
        List<Integer> groups = groupsOf.get(member);
        boolean takesPart = member >= problem.people() || wanted[member];
        boolean once = groups.isEmpty() || groups.getLast() != group;
        groups.add(group);
        return takesPart && once;
    }

    private long claimed(int a, int b) {
        return duals.claims().get(a) + duals.claims().get(b) + crossed(a, b) + crossed(b, a);
    }

    /** The tolls of the groups that one is in and the other is not; everybody's groups were noted in ascending order. */
    private long crossed(int in, int out) {
        long tolls = 0;
        for (int group : groupsOf.get(in)) {
            tolls += Collections.binarySearch(groupsOf.get(out), group) >= 0
                    ? 0
                    : duals.groups().get(group).toll();
        }
        return tolls;
    }

    private long total(int pairs) {
        long cost = 0;
        for (int v = 0; v < duals.claims().size(); v++) {
            cost += v >= problem.people() || wanted[v] ? duals.claims().get(v) : 0;
        }
        for (Duals.OddGroup group : duals.groups()) {
            cost += group.toll();
        }
        return top * pairs - Math.ceilDiv(cost, PARTS);
    }

    private int count(boolean onlyFirst) {
        int count = 0;
        for (int person = 0; person < wanted.length; person++) {
            count += wanted[person] && (!onlyFirst || problem.first(person)) ? 1 : 0;
        }
        return count;
    }

    private void eachCouple(Couple use) {
        for (int a = 0; a < problem.people(); a++) {
            for (int k = 0; problem.places(a) > 0 && k < problem.degree(a); k++) {
                int b = problem.partner(a, k);
                if (problem.places(b) > 0 && problem.score(a, k) >= worst) {
                    use.see(a, b, problem.worth(problem.score(a, k), problem.kept(a, k)));
                }
            }
        }
    }

    @FunctionalInterface
    private interface Couple {
        void see(int a, int b, long worth);
    }
}
