package dev.trellis.matching.solve.twosided;

import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Seats;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** Seats as many mentees as possible, scores aside; a part of the net that was searched in vain is never searched again. */
final class Spread {
    final Seats seats;
    private final Net net;
    private final int[] cameFrom;
    private final boolean[] seenMentor;
    private final boolean[] vainMentor;
    private final boolean[] vainMentee;
    private final int[] queue;
    private int size;

    Spread(Net net, int... places) {
        int mentees = net.sides.mentees.length;
        this.net = net;
        this.seats = new Seats(mentees, places);
        this.cameFrom = new int[places.length];
        this.seenMentor = new boolean[places.length];
        this.vainMentor = new boolean[places.length];
        this.vainMentee = new boolean[mentees];
        this.queue = new int[mentees];
    }

    /** Seats as many of these mentees as possible, without unseating anybody; how many of them it newly seated. */
    int seat(IntPredicate mentees) {
        int seated = 0;
        for (int i = 0; i < queue.length; i++) {
            if (mentees.test(i) && seats.mentorOf(i) == Seats.NONE && !vainMentee[i]) {
                seated += search(i) ? 1 : 0;
            }
        }
        return seated;
    }

    /** Whether a mentor's places are all fought for by people who went without. */
    boolean foughtFor(int mentor) {
        return vainMentor[mentor];
    }

    /** Whether a mentee went without, or sits where someone who went without would. */
    boolean spare(int mentee) {
        return vainMentee[mentee];
    }

    private boolean search(int root) {
        System.arraycopy(vainMentor, 0, seenMentor, 0, seenMentor.length);
        queue[0] = root;
        size = 1;
        for (int at = 0; at < size; at++) {
            int free = look(queue[at]);
            if (free != Seats.NONE) {
                seats.shiftTo(free, cameFrom);
                return true;
            }
        }
        System.arraycopy(seenMentor, 0, vainMentor, 0, seenMentor.length);
        Arrays.stream(queue, 0, size).forEach(mentee -> vainMentee[mentee] = true);
        return false;
    }

    private int look(int mentee) {
        for (int couple = net.start(mentee); couple < net.end(mentee); couple++) {
            int mentor = net.mentor(couple);
            if (!seenMentor[mentor]) {
                seenMentor[mentor] = true;
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
