package dev.trellis.matching.solve.peers.blossom;

/** Who could be paired with whom: everybody's edges one after the other, so that each edge is in twice. */
public final class Graph {
    final int[] start;
    final int[] other;
    final long[] weight;

    /**
     * Keeps what it is given.
     *
     * @param start where a person's edges start; the last entry is where all end
     * @param other whom an edge leads to
     * @param weight what an edge is worth; a multiple of four, so that halves of halves are whole
     */
    public Graph(int[] start, int[] other, long[] weight) {
        this.start = start;
        this.other = other;
        this.weight = weight;
    }

    int people() {
        return start.length - 1;
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
