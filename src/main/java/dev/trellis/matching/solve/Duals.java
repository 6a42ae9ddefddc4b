package dev.trellis.matching.solve;

import java.util.List;

/** Prices that prove a total: at these prices nobody could do better elsewhere. */
public sealed interface Duals {
    /**
     * What a place with each mentor costs a mentee, in points of score; people who count when they get a pair bring a
     * bonus, see {@link Bonus}.
     */
    record Prices(List<Long> mentors) implements Duals {
        /** Keeps what was found. */
        public Prices {
            mentors = List.copyOf(mentors);
        }
    }

    /**
     * Among peers, in quarters of a point: what each person may claim of a pair's cost, and what every way out of a group
     * with an odd number of people costs on top. Who stays alone
     * although somebody would do takes a seat; seats are numbered after the people, those for people who were left out last
     * time before the others.
     *
     * @param claims of people, then of seats
     * @param groups the odd groups
     */
    record Claims(List<Long> claims, List<OddGroup> groups) implements Duals {
        /** Keeps what was found. */
        public Claims {
            claims = List.copyOf(claims);
            groups = List.copyOf(groups);
        }
    }

    /** An odd number of people and seats, who cannot all be paired among themselves, and what leaving the group costs. */
    record OddGroup(List<Integer> members, long toll) {
        /** Keeps who is in it. */
        public OddGroup {
            members = List.copyOf(members);
        }
    }
}
