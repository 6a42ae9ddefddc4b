package dev.trellis.matching.solve.peers;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Duals;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.peers.blossom.Heaviest;
import dev.trellis.matching.solve.raise.Raised;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What proves that peers' pairs are the best, as a certificate tells it: of what a couple falls short of the best one,
 * everybody claims what they do not need for their own bonus, and whoever stays alone finds a seat that claims for them.
 */
final class Proof {
    private final Raised<Web, Reach> raised;
    private final Problem problem;
    private final Heaviest heaviest;
    private final long point;
    private final long top;

    Proof(Raised<Web, Reach> raised, Heaviest heaviest) {
        this.raised = raised;
        this.problem = raised.couples().problem;
        this.heaviest = heaviest;
        this.point = Bonus.point(problem);
        this.top = raised.couples().best();
    }

    /** The highest total there can be. */
    long bound() {
        long weight =
                IntStream.range(0, heaviest.people()).mapToLong(heaviest::claim).sum();
        for (Heaviest.Toll circle : heaviest.circles()) {
            weight += circle.toll() * (circle.people().size() / 2);
        }
        int bonuses = raised.reach().coverage().first().covered()
                + raised.reach().coverage().all().covered();
        return Math.floorDiv(Math.floorDiv(weight, Web.PARTS) - point * bonuses, problem.scale());
    }

    Duals.Claims duals() {
        Web web = raised.couples();
        Long[] claims = new Long[web.people.length];
        for (int v = 0; v < claims.length; v++) {
            claims[web.people[v]] = ofCouple(Bonus.counts(problem, web.people[v])) - heaviest.claim(v);
        }
        List<Duals.OddGroup> groups = new ArrayList<>();
        List<Long> all = withSeats(Arrays.asList(claims));
        for (Heaviest.Toll circle : heaviest.circles()) {
            List<Integer> members = circle.people().stream().map(this::member).toList();
            members.forEach(member -> all.set(member, all.get(member) - circle.toll() / 2));
            groups.add(new Duals.OddGroup(members, circle.toll() / 2));
        }
        return new Duals.Claims(all, groups);
    }

    private List<Long> withSeats(List<Long> people) {
        List<Long> claims = new ArrayList<>(people);
        int alone = raised.couples().wanted(1) - raised.reach().coverage().all().covered();
        int firstAlone =
                raised.couples().wanted(2) - raised.reach().coverage().first().covered();
        for (int seat = 0; seat < alone; seat++) {
            claims.add(-ofCouple(seat < firstAlone ? 2 : 1) - claim(raised.couples().people.length + seat));
        }
        return claims;
    }

    private long claim(int seat) {
        return seat < heaviest.people() ? heaviest.claim(seat) : 0;
    }

    /** Seats are numbered after the people. */
    private int member(int v) {
        int[] people = raised.couples().people;
        return v < people.length ? people[v] : v;
    }

    /** Half of the best couple, and one's own bonus. */
    private long ofCouple(int counts) {
        return Web.PARTS / 2 * top + Web.PARTS * point * counts;
    }
}
