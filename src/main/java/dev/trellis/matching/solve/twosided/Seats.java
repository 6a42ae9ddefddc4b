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

    /**
     * Moves everybody on a path one place on, into the place of a mentee who gives it up.
     *
     * @return who had no place and took one, or {@link #NONE} if a mentor on the path gave the last place back
     */
    int shiftInto(int mentee, int... cameFrom) {
        int place = placeOf[mentee];
        int mentor = mentorOf[mentee];
        placeOf[mentee] = NONE;
        mentorOf[mentee] = NONE;
        return place == NONE ? mentee : shift(place, mentor, cameFrom);
    }

    private int shift(int freePlace, int freeMentor, int... cameFrom) {
        int place = freePlace;
        int mentor = freeMentor;
        int mentee = cameFrom[mentor];
        while (mentee >= 0) {
            int left = placeOf[mentee];
            int leftMentor = mentorOf[mentee];
            sit(mentee, place, mentor);
            if (left == NONE) {
                return mentee;
            }
            place = left;
            mentor = leftMentor;
            mentee = cameFrom[mentor];
        }
        giveBack(place, mentor);
        return NONE;
    }

    private void giveBack(int place, int mentor) {
        int last = firstPlace[mentor] + --taken[mentor];
        if (last != place) {
            sit(menteeAt[last], place, mentor);
        }
    }

    private void sit(int mentee, int place, int mentor) {
        placeOf[mentee] = place;
        mentorOf[mentee] = mentor;
        menteeAt[place] = mentee;
    }
}
