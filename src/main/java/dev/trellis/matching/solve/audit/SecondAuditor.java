package dev.trellis.matching.solve.audit;

import dev.trellis.matching.solve.Match;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Checks pairs of peers and the second peers that came after them: that both are proven, that a second peer goes to everybody
 * who is left over and may only come from whoever has a pair and room for another, and that nobody was passed over. It looks
 * at problems that name every couple there is.
 */
public final class SecondAuditor {
    private static final int TWO = 2;

    private final Solved pairs;
    private final Solved seconds;
    private final int[] room;
    private final int[] people;

    private SecondAuditor(Solved pairs, Solved seconds, int[] room, int[] people) {
        this.pairs = pairs;
        this.seconds = seconds;
        this.room = room;
        this.people = people;
    }

    /** A problem and what is said to be its best solution. */
    public record Solved(Problem problem, Solution solution) {}

    /**
     * Whether both are proven and the second follows from the first, or the first flaw.
     *
     * @param room how many partners each peer has room for
     * @param people which peer each person of the second problem is
     */
    public static Verdict check(Solved pairs, Solved seconds, int[] room, int[] people) {
        return new SecondAuditor(pairs, seconds, room, people).verdict();
    }

    private Verdict verdict() {
        Verdict first = Auditor.check(pairs.problem(), pairs.solution());
        if (first instanceof Verdict.Refused) {
            return first;
        }
        if (!rightPeople() || !asTheyWere()) {
            return new Verdict.Refused(Flaw.WRONG_SECONDS);
        }
        if (!couplesAsTheyWere()) {
            return new Verdict.Refused(Flaw.NO_SUCH_COUPLE);
        }
        return withinRoom()
                ? Auditor.check(seconds.problem(), seconds.solution())
                : new Verdict.Refused(Flaw.OVER_CAPACITY);
    }

    /** Where there is nobody on one side there is no problem at all. */
    private boolean rightPeople() {
        BitSet guests = guests();
        BitSet hosts = hosts();
        if (guests.isEmpty() || hosts.isEmpty()) {
            return people.length == 0;
        }
        int many = seconds.problem().mentees();
        return seconds.problem().twoSided()
                && people.length == seconds.problem().people()
                && people.length == guests.cardinality() + hosts.cardinality()
                && set(0, many).equals(guests)
                && set(many, people.length).equals(hosts);
    }

    private BitSet set(int from, int to) {
        BitSet set = new BitSet();
        Arrays.stream(people, from, to).forEach(set::set);
        return set;
    }

    private BitSet guests() {
        int[] partners = partners();
        BitSet guests = new BitSet();
        for (int peer = 0; peer < partners.length; peer++) {
            boolean wants = pairs.problem().places(peer) > 0 && !pairs.problem().paired(peer);
            guests.set(peer, wants && partners[peer] == 0);
        }
        return guests;
    }

    private BitSet hosts() {
        int[] partners = partners();
        BitSet hosts = new BitSet();
        for (int peer = 0; peer < partners.length; peer++) {
            hosts.set(peer, partners[peer] == 1 && room[peer] >= TWO);
        }
        return hosts;
    }

    private int[] partners() {
        int[] partners = new int[pairs.problem().people()];
        for (Match match : pairs.solution().matches()) {
            partners[match.a()]++;
            partners[match.b()]++;
        }
        return partners;
    }

    /** Whoever waited still goes first, and of those who have a pair nobody is counted again. */
    private boolean asTheyWere() {
        boolean same = true;
        for (int one = 0; one < people.length; one++) {
            boolean host = one >= seconds.problem().mentees();
            same &= seconds.problem().places(one) == 1;
            same &= seconds.problem().paired(one) == host;
            same &= host || seconds.problem().first(one) == pairs.problem().first(people[one]);
        }
        return same;
    }

    private boolean couplesAsTheyWere() {
        boolean same = true;
        for (int guest = 0; people.length > 0 && guest < seconds.problem().mentees(); guest++) {
            for (int host = seconds.problem().mentees(); host < people.length; host++) {
                same &= seconds.problem()
                        .scoreOf(guest, host)
                        .equals(pairs.problem().scoreOf(people[guest], people[host]));
            }
        }
        return same;
    }

    private boolean withinRoom() {
        int[] partners = partners();
        boolean fits = true;
        for (Match match : seconds.solution().matches()) {
            fits &= ++partners[people[match.a()]] == 1;
            int host = people[match.b()];
            fits &= ++partners[host] <= Math.min(TWO, room[host]);
        }
        return fits;
    }
}
