package dev.trellis.matching.solve.twosided.net;

import java.util.Arrays;

/** Who sits with whom: each mentor has some places, each mentee takes at most one. */
public final class Seats {
    /** Nobody. */
    public static final int NONE = -1;

    private final int[] firstPlace;
    private final int[] taken;
    private final int[] menteeAt;
    private final int[] placeOf;
    private final int[] mentorOf;

    /** All places free; of places that can never all be taken only so many count that one always stays free. */
    public Seats(int mentees, int... places) {
        this.firstPlace = new int[places.length + 1];
        for (int j = 0; j < places.length; j++) {
            firstPlace[j + 1] = firstPlace[j] + Math.min(places[j], mentees + 1);
        }
        this.taken = new int[places.length];
        this.menteeAt = new int[firstPlace[places.length]];
        this.placeOf = new int[mentees];
        this.mentorOf = new int[mentees];
        Arrays.fill(menteeAt, NONE);
        Arrays.fill(placeOf, NONE);
        Arrays.fill(mentorOf, NONE);
    }

    /** The mentor of a mentee, or {@link #NONE}. */
    public int mentorOf(int mentee) {
        return mentorOf[mentee];
    }

    /** How many mentees a mentor has. */
    public int taken(int mentor) {
        return taken[mentor];
    }

    /** Whether a mentor has a place left. */
    public boolean free(int mentor) {
        return taken[mentor] < firstPlace[mentor + 1] - firstPlace[mentor];
    }

    /** A mentor's {@code k}-th mentee. */
    public int mentee(int mentor, int k) {
        return menteeAt[firstPlace[mentor] + k];
    }

    /** How many places there are. */
    public int places() {
        return menteeAt.length;
    }

    /** The number of a mentor's first place; the others follow, the taken ones before the free ones. */
    public int firstPlace(int mentor) {
        return firstPlace[mentor];
    }

    /** Who sits in a place, or {@link #NONE}. */
    public int menteeAt(int place) {
        return menteeAt[place];
    }

    /** Seats a mentee in a mentor's next free place. */
    public void take(int mentee, int mentor) {
        sit(mentee, firstPlace[mentor] + taken[mentor]++, mentor);
    }

    /** Seats a mentee in another's place. */
    public void replace(int out, int in) {
        int place = placeOf[out];
        int mentor = mentorOf[out];
        getUp(out);
        sit(in, place, mentor);
    }

    /** Gives a mentee's place back. */
    public void leave(int mentee) {
        int place = placeOf[mentee];
        int mentor = mentorOf[mentee];
        getUp(mentee);
        int last = firstPlace[mentor] + --taken[mentor];
        if (last != place) {
            sit(menteeAt[last], place, mentor);
        }
        menteeAt[last] = NONE;
    }

    /** Seats a mentee in a mentor's next free place, wherever the mentee was before. */
    public void move(int mentee, int mentor) {
        if (mentorOf[mentee] != NONE) {
            leave(mentee);
        }
        take(mentee, mentor);
    }

    /** Moves everybody on a path one place on, until the last has taken a free place with this mentor. */
    public void shiftTo(int mentor, int... cameFrom) {
        shift(firstPlace[mentor] + taken[mentor]++, mentor, cameFrom);
    }

    /** Moves everybody on a path one place on, into the place of a mentee who goes without. */
    public void shiftInto(int mentee, int... cameFrom) {
        int place = placeOf[mentee];
        int mentor = mentorOf[mentee];
        getUp(mentee);
        shift(place, mentor, cameFrom);
    }

    private void shift(int freePlace, int freeMentor, int... cameFrom) {
        int place = freePlace;
        int mentor = freeMentor;
        while (place != NONE) {
            int mentee = cameFrom[mentor];
            int left = placeOf[mentee];
            int leftMentor = mentorOf[mentee];
            sit(mentee, place, mentor);
            place = left;
            mentor = leftMentor;
        }
    }

    private void getUp(int mentee) {
        placeOf[mentee] = NONE;
        mentorOf[mentee] = NONE;
    }

    private void sit(int mentee, int place, int mentor) {
        placeOf[mentee] = place;
        mentorOf[mentee] = mentor;
        menteeAt[place] = mentee;
    }
}
