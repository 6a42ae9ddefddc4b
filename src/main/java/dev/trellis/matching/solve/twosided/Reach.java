package dev.trellis.matching.solve.twosided;

import dev.trellis.matching.solve.Coverage;
import dev.trellis.matching.solve.Shortage;
import dev.trellis.matching.solve.raise.Reaching;
import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Seats;
import dev.trellis.matching.solve.twosided.net.Sides;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Counts how many people can have a pair at all. Mentees and mentors are counted apart: whatever set of mentees can be
 * served and whatever set of mentors can be given somebody, one set of pairs does both (Mendelsohn and Dulmage, 1958).
 *
 * @param coverage how many
 * @param mentees seats for as many mentees as possible
 * @param mentors a mentee for as many mentors as possible
 */
record Reach(Coverage coverage, Seats mentees, Seats mentors) implements Reaching {
    private static final int ONCE = 1;
    private static final int TWICE = 2;

    /** How many people these couples can serve. */
    static Reach of(Net net) {
        Sides sides = net.sides;
        Spread mentees = new Spread(net, sides.places);
        int firstMentees = mentees.seat(i -> sides.menteeCounts[i] == TWICE);
        BitSet foughtForByFirst = foughtFor(sides, mentees);
        int allMentees = firstMentees + mentees.seat(i -> sides.menteeCounts[i] == ONCE);
        Spread firstMentors = new Spread(net, sides.onePlaceEach(TWICE));
        Spread mentors = new Spread(net, sides.onePlaceEach(ONCE));
        Shortage first = sum(firstMentees, foughtForByFirst, shortage(sides, firstMentors, TWICE));
        Shortage all = sum(allMentees, foughtFor(sides, mentees), shortage(sides, mentors, ONCE));
        return new Reach(new Coverage(first, all), mentees.seats, mentors.seats);
    }

    private static Shortage shortage(Sides sides, Spread mentors, int counts) {
        int places = Arrays.stream(sides.onePlaceEach(counts)).sum();
        int seated = mentors.seat(mentee -> true, places);
        boolean tooFew = seated < places;
        BitSet scarce = new BitSet();
        for (int i = 0; tooFew && i < sides.mentees.length; i++) {
            scarce.set(sides.mentees[i], !mentors.spare(i));
        }
        return new Shortage(seated, scarce);
    }

    private static BitSet foughtFor(Sides sides, Spread spread) {
        BitSet fought = new BitSet();
        for (int j = 0; j < sides.places.length; j++) {
            fought.set(sides.firstMentor + j, spread.foughtFor(j));
        }
        return fought;
    }

    private static Shortage sum(int mentees, BitSet foughtFor, Shortage mentors) {
        BitSet scarce = mentors.scarce();
        scarce.or(foughtFor);
        return new Shortage(mentees + mentors.covered(), scarce);
    }
}
