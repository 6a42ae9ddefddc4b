package dev.trellis.matching.solve.twosided;

import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Seats;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** Seats as many mentees as possible, scores aside; a part of the net that was searched in vain is never searched again. */
final class Spread {
    private static final int IN_VAIN = Integer.MAX_VALUE;

    final Seats seats;
    private final Net net;
    private final int[] cameFrom;
    private final int[] seenIn;
    private final boolean[] vainMentee;
    private final int[] queue;
    private final int[] seen;
    private int size;
    private int reached;
    private int search;

    Spread(Net net, int... places) {
        int mentees = net.sides.mentees.length;
        this.net = net;
        this.seats = new Seats(mentees, places);
        this.cameFrom = new int[places.length];
        this.seenIn = new int[places.length];
        this.vainMentee = new boolean[mentees];
        this.queue = new int[mentees];
        this.seen = new int[places.length];
    }

    /** Seats as many of these mentees as possible, without unseating anybody; how many of them it newly seated. */
    int seat(IntPredicate mentees) {
        return seat(mentees, Integer.MAX_VALUE);
    }

    /** The same, until so many are newly seated; then nobody is known to go without. */
    int seat(IntPredicate mentees, int most) {
        int seated = 0;
        for (int i = 0; i < queue.length && seated < most; i++) {
            if (mentees.test(i) && seats.mentorOf(i) == Seats.NONE && !vainMentee[i]) {
                seated += search(i) ? 1 : 0;
            }
        }
        return seated;
    }

    /** Whether a mentor's places are all fought for by people who went without. */
    boolean foughtFor(int mentor) {
        return seenIn[mentor] == IN_VAIN;
    }

    /** Whether a mentee went without, or sits where someone who went without would. */
    boolean spare(int mentee) {
        return vainMentee[mentee];
    }

    private boolean search(int root) {
        search++;
        queue[0] = root;
        size = 1;
        reached = 0;
        for (int at = 0; at < size; at++) {
            int free = look(queue[at]);
            if (free != Seats.NONE) {
                seats.shiftTo(free, cameFrom);
                return true;
            }
        }
        Arrays.stream(seen, 0, reached).forEach(mentor -> seenIn[mentor] = IN_VAIN);
        Arrays.stream(queue, 0, size).forEach(mentee -> vainMentee[mentee] = true);
        return false;
    }

    private int look(int mentee) {
        for (long couple : net.row(mentee)) {
            int mentor = net.mentor(couple);
            if (seenIn[mentor] < search) {
                seenIn[mentor] = search;
                seen[reached++] = mentor;
                cameFrom[mentor] = mentee;
                if (seats.free(mentor)) {
                    return mentor;
                }
                for (int k = 0; k < seats.taken(mentor); k++) {
                    queue[size++] = seats.mentee(mentor, k);
                }
            }
        }
        return Seats.NONE;
    }
}
