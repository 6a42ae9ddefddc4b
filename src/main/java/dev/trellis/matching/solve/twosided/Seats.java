package dev.trellis.matching.solve.twosided;

import java.util.Arrays;

/** Who sits with whom: each mentor has some places, each mentee takes at most one. */
final class Seats {
    static final int NONE = -1;

    private final int[] firstPlace;
    private final int[] taken;
    private final int[] menteeAt;
    private final int[] placeOf;
    private final int[] mentorOf;

    Seats(int mentees, int... places) {
        this.firstPlace = new int[places.length + 1];
        for (int j = 0; j < places.length; j++) {
            firstPlace[j + 1] = firstPlace[j] + Math.min(places[j], mentees);
        }
        this.taken = new int[places.length];
        this.menteeAt = new int[firstPlace[places.length]];
        this.placeOf = new int[mentees];
        this.mentorOf = new int[mentees];
        Arrays.fill(placeOf, NONE);
        Arrays.fill(mentorOf, NONE);
    }

    /** The mentor of a mentee, or {@link #NONE}. */
    int mentorOf(int mentee) {
        return mentorOf[mentee];
    }

    /** How many mentees a mentor has. */
    int taken(int mentor) {
        return taken[mentor];
    }

    /** Whether a mentor has a place left. */
    boolean free(int mentor) {
        return taken[mentor] < firstPlace[mentor + 1] - firstPlace[mentor];
    }

    /** A mentor's {@code k}-th mentee. */
    int mentee(int mentor, int k) {
        return menteeAt[firstPlace[mentor] + k];
    }

    /** Moves everybody on a path one place on, until the last has taken a free place with this mentor. */
    void shiftTo(int mentor, int... cameFrom) {
        shift(firstPlace[mentor] + taken[mentor], mentor, cameFrom);
        taken[mentor]++;
    }

    /** Moves everybody on a path one place on, into the place of a mentee who goes without. */
    void shiftInto(int mentee, int... cameFrom) {
        int place = placeOf[mentee];
        int mentor = mentorOf[mentee];
        placeOf[mentee] = NONE;
        mentorOf[mentee] = NONE;
        shift(place, mentor, cameFrom);
    }

    private void shift(int freePlace, int freeMentor, int... cameFrom) {
        int place = freePlace;
        int mentor = freeMentor;
        while (place != NONE) {
            int mentee = cameFrom[mentor];
            int left = placeOf[mentee];
            int leftMentor = mentorOf[mentee];
            placeOf[mentee] = place;
            mentorOf[mentee] = mentor;
            menteeAt[place] = mentee;
            place = left;
            mentor = leftMentor;
        }
    }
}
