package dev.trellis.matching.solve.peers.blossom;

/** Who could be paired with whom: everybody's edges one after the other, so that each edge is in twice. */
public final class Graph {
    final int[] start;
    final int[] other;
    final long[] weight;
    private final int mayStayAlone;

    /**
     * Keeps what it is given.
     *
     * @param start where a person's edges start; the last entry is where all end
     * @param other whom an edge leads to
     * @param weight what an edge is worth; a multiple of four, so that halves of halves are whole
     * @param mayStayAlone so many people may be left alone; the others, who come after them, never are
     */
    public Graph(int[] start, int[] other, long[] weight, int mayStayAlone) {
        this.start = start;
        this.other = other;
        this.weight = weight;
        this.mayStayAlone = mayStayAlone;
    }

    int people() {
        return start.length - 1;
    }

    boolean mayStayAlone(int person) {
        return person < mayStayAlone;
    }

    int edges() {
        return other.length;
    }

    /** Whose edge it is. */
    int owner(int edge) {
        int low = 0;
        int high = people() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (start[middle] <= edge) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
