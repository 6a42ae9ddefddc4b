package dev.trellis.matching.solve.peers.blossom;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * People, and odd circles shrunken to one point, nested in one another: all of a circle are paired inside but one, its base,
 * and whoever is wanted can become the base. Points are numbered, people first.
 */
final class Nest {
    static final int NONE = -1;

    final int[] mate;
    private final int people;
    private final int[] parent;
    private final int[] base;
    private final int[] outer;
    private final int[] size;
    private final int[] first;
    private final int[] last;
    private final int[] following;
    private final @Nullable Circle[] circles;
    private final int[] wanting;
    private final int[] free;
    private int frees;
    private int wants;

    Nest(int[] mate) {
        this.people = mate.length;
        this.mate = mate;
        this.parent = new int[2 * people];
        this.base = IntStream.range(0, 2 * people).toArray();
        this.outer = IntStream.range(0, people).toArray();
        this.size = new int[2 * people];
        this.first = base.clone();
        this.last = base.clone();
        this.following = new int[people];
        this.circles = new Circle[2 * people];
        this.wanting = new int[2 * people];
        this.free = IntStream.iterate(2 * people - 1, point -> point >= people, point -> point - 1)
                .toArray();
        this.frees = people;
        Arrays.fill(parent, NONE);
        Arrays.fill(size, 1);
    }

    /** How many points there can be. */
    int points() {
        return parent.length;
    }

    /** The outermost circle around a person, or the person. */
    int outer(int person) {
        return outer[person];
    }

    boolean isOutermost(int point) {
        return parent[point] == NONE && (point < people || circles[point] != null);
    }

    boolean isCircle(int point) {
        return point >= people;
    }

    int base(int point) {
        return base[point];
    }

    Circle circle(int point) {
        return Objects.requireNonNull(circles[point]);
    }

    /** Where on a circle somebody within it is. */
    int place(int point, int person) {
        int within = person;
        while (parent[within] != point) {
            within = parent[within];
        }
        int[] around = circle(point).around;
        int place = 0;
        while (around[place] != within) {
            place++;
        }
        return place;
    }

    /** Whether the partner of a point's base is missing. */
    boolean alone(int point) {
        return mate[base[point]] == NONE;
    }

    /** Everybody within a point. */
    int[] people(int point) {
        int[] within = new int[size[point]];
        int person = first[point];
        for (int k = 0; k < within.length; k++) {
            within[k] = person;
            person = following[person];
        }
        return within;
    }

    /** Makes one point of outermost points. */
    int shrink(Circle circle) {
        int point = free[--frees];
        circles[point] = circle;
        base[point] = base[circle.around[0]];
        size[point] = Arrays.stream(circle.around).map(within -> size[within]).sum();
        string(point, circle.around);
        for (int within : circle.around) {
            parent[within] = point;
        }
        for (int person : people(point)) {
            outer[person] = point;
        }
        return point;
    }

    /** Strings the people of several points together; those of each keep their own stretch. */
    private void string(int point, int... points) {
        first[point] = first[points[0]];
        last[point] = last[points[points.length - 1]];
        for (int k = 1; k < points.length; k++) {
            following[last[points[k - 1]]] = first[points[k]];
        }
    }

    /** Makes the points on an outermost circle outermost ones. */
    void open(int point) {
        for (int within : circle(point).around) {
            parent[within] = NONE;
            for (int person : people(within)) {
                outer[person] = within;
            }
        }
        circles[point] = null;
        free[frees++] = point;
    }

    /** Makes a person the base of a point they are within; the others are paired anew, however deep the circles go. */
    void turn(int point, int person) {
        want(point, person);
        while (wants > 0) {
            turn(wanting[--wants]);
        }
    }

    private void want(int point, int person) {
        if (base[point] != person) {
            base[point] = person;
            wanting[wants++] = point;
        }
    }

    private void turn(int point) {
        Circle turned = circle(point).from(place(point, base[point]));
        circles[point] = turned;
        want(turned.around[0], base[point]);
        for (int k = 1; k < turned.size(); k += 2) {
            int one = turned.out[k];
            int other = turned.in[k];
            want(turned.around[k], one);
            want(turned.around[k + 1], other);
            mate[one] = other;
            mate[other] = one;
        }
    }
}
