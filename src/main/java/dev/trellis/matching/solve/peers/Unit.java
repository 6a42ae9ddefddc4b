package dev.trellis.matching.solve.peers;

/**
 * How costs are written as doubles for JGraphT's Blossom V. It gives up with "no perfect matching" once a claim exceeds
 * 10^10, and takes what differs by less than 10^-9 for equal; so large costs are divided by a power of two, which loses
 * nothing as long as a double has bits enough.
 *
 * @param parts so many parts of a point are 1 to the solver
 */
record Unit(long parts) {
    /** No claim may come near 10^10. */
    private static final long MOST = 1L << 30;

    /** Parts are at least 2^-22, about 2 * 10^-7: far more than what is taken for nothing. */
    private static final int HALVINGS = 22;

    /**
     * For so many people and seats, none of whose pairs costs more than this: claims are at most all costs together.
     *
     * @throws IllegalArgumentException when claims could be too large to be exact
     */
    static Unit of(long dearest, int people) {
        long parts = 1;
        long most = MOST / Math.max(1, people);
        for (int halving = 0; dearest / parts > most; halving++) {
            if (halving == HALVINGS) {
                throw new IllegalArgumentException("Too many peers, with scores too high, to be paired exactly");
            }
            parts *= 2;
        }
        return new Unit(parts);
    }

    double in(long cost) {
        return (double) cost / parts;
    }

    /**
     * Reads a claim.
     *
     * @throws ArithmeticException when it is not whole: then something was rounded on the way
     */
    long out(double claim) {
        double whole = claim * parts;
        long value = Math.round(whole);
        if (value != whole) {
            throw new ArithmeticException("A claim is not exact: " + whole);
        }
        return value;
    }
}
