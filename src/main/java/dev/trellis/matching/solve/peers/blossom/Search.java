package dev.trellis.matching.solve.peers.blossom;

import java.util.Arrays;

/**
 * Finds a partner for somebody who is alone, or somebody who would rather be: a tree grows over edges on which nobody claims
 * too much, odd circles in it shrink, and time passes until there is one more such edge (Edmonds 1965).
 */
final class Search {
    private final Graph graph;
    private final Nest nest;
    private final Tree tree;
    private final Events events = new Events();
    private long limit;

    Search(Graph graph, Nest nest, Tree tree) {
        this.graph = graph;
        this.nest = nest;
        this.tree = tree;
    }

    /** Gives somebody a partner, or leaves somebody alone who claims nothing. */
    void from(int root) {
        limit = Long.MAX_VALUE;
        tree.join(nest.outer(root), Tree.EVEN, Nest.NONE, Nest.NONE);
        look(nest.outer(root));
        boolean found = false;
        while (!found) {
            tree.now = events.next();
            found = happens(events.poll());
        }
        events.clear();
        tree.end();
    }

    private boolean happens(int event) {
        if (event < graph.edges()) {
            return meet(graph.owner(event), event);
        }
        int point = event - graph.edges();
        if (!nest.isCircle(point) && tree.kind(nest.outer(point)) == Tree.EVEN) {
            shift(point, Nest.NONE);
            return true;
        }
        if (nest.isCircle(point) && tree.kind(point) == Tree.ODD && tree.tollGone(point) <= tree.now) {
            open(point);
        }
        return false;
    }

    /** An edge between an even point and another; it may have changed what they are since it was noticed. */
    private boolean meet(int owner, int edge) {
        boolean turned = tree.kind(nest.outer(owner)) != Tree.EVEN;
        int one = turned ? graph.other[edge] : owner;
        int other = turned ? owner : graph.other[edge];
        int near = nest.outer(one);
        int far = nest.outer(other);
        if (near == far || tree.kind(near) != Tree.EVEN || tree.kind(far) == Tree.ODD) {
            return false;
        }
        if (slack(one, other, edge) > 0) {
            notice(one, other, edge);
        } else if (tree.kind(far) == Tree.EVEN) {
            shrink(one, other);
        } else if (nest.alone(far)) {
            nest.turn(far, other);
            nest.mate[other] = one;
            shift(one, other);
            return true;
        } else {
            grow(one, other, far);
        }
        return false;
    }

    private long slack(int one, int other, int edge) {
        return tree.claim(one) + tree.claim(other) - graph.weight[edge];
    }

    private void grow(int over, int into, int far) {
        tree.join(far, Tree.ODD, over, into);
        noticeToll(far);
        int base = nest.base(far);
        int mate = nest.mate[base];
        tree.join(nest.outer(mate), Tree.EVEN, base, mate);
        look(nest.outer(mate));
    }

    /** The ways of two even points to their stem become a circle, and who was odd becomes even. */
    private void shrink(int one, int other) {
        int stem = tree.stem(nest.outer(one), nest.outer(other));
        Circle circle = tree.circle(stem, one, other);
        int[] fresh = Arrays.stream(circle.around)
                .filter(point -> tree.kind(point) == Tree.ODD)
                .flatMap(point -> Arrays.stream(nest.people(point)))
                .toArray();
        for (int point : circle.around) {
            tree.leave(point);
        }
        tree.join(nest.shrink(circle), Tree.EVEN, tree.from[stem], tree.to[stem]);
        for (int person : fresh) {
            lookAround(person);
        }
    }

    /** An odd circle without toll opens: one way along it goes on between its ends, the other one leaves the tree. */
    private void open(int point) {
        int over = tree.from[point];
        int into = tree.to[point];
        Circle circle = nest.circle(point);
        int place = nest.place(point, into);
        tree.leave(point);
        nest.open(point);
        tree.join(circle.around[place], Tree.ODD, over, into);
        boolean forward = place % 2 == 1;
        while (place != 0) {
            place = pass(circle, pass(circle, place, forward, Tree.EVEN), forward, Tree.ODD);
        }
        for (int within : circle.around) {
            look(within);
        }
    }

    private int pass(Circle circle, int place, boolean forward, byte as) {
        int next = (place + (forward ? 1 : circle.size() - 1)) % circle.size();
        int over = forward ? circle.out[place] : circle.in[next];
        int into = forward ? circle.in[place] : circle.out[next];
        tree.join(circle.around[next], as, over, into);
        return next;
    }

    /** From a person on, couples and pairs change places up to the root. */
    private void shift(int first, int partner) {
        int person = first;
        int with = partner;
        while (person != Nest.NONE) {
            int even = nest.outer(person);
            nest.turn(even, person);
            nest.mate[person] = with;
            person = Nest.NONE;
            if (tree.from[even] != Nest.NONE) {
                int odd = tree.above(even);
                with = tree.to[odd];
                person = tree.from[odd];
                nest.turn(odd, with);
                nest.mate[with] = person;
            }
        }
    }

    /** Notes what will happen to a point by itself, and at its edges. */
    private void look(int point) {
        if (tree.kind(point) == Tree.ODD) {
            noticeToll(point);
        } else {
            for (int person : nest.people(point)) {
                lookAround(person);
            }
        }
    }

    private void lookAround(int person) {
        boolean even = tree.kind(nest.outer(person)) == Tree.EVEN;
        if (even && graph.mayStayAlone(person)) {
            noticeEnd(tree.now + tree.claim(person), graph.edges() + person);
        }
        for (int edge = graph.start[person]; edge < graph.start[person + 1]; edge++) {
            int other = graph.other[edge];
            if (even) {
                notice(person, other, edge);
            } else if (tree.kind(nest.outer(other)) == Tree.EVEN) {
                notice(other, person, edge);
            }
        }
    }

    /** Notes when an edge from an even person will be free, if that is soon enough to matter. */
    private void notice(int person, int other, int edge) {
        int far = nest.outer(other);
        if (nest.outer(person) == far || tree.kind(far) == Tree.ODD) {
            return;
        }
        long slack = slack(person, other, edge);
        if (tree.kind(far) == Tree.EVEN) {
            noticeIfSoon(tree.now + slack / 2, edge);
        } else if (nest.alone(far)) {
            noticeEnd(tree.now + slack, edge);
        } else {
            noticeIfSoon(tree.now + slack, edge);
        }
    }

    private void noticeToll(int point) {
        if (nest.isCircle(point)) {
            noticeIfSoon(tree.tollGone(point), graph.edges() + point);
        }
    }

    /** Whatever comes later does not matter any more. */
    private void noticeEnd(long at, int event) {
        noticeIfSoon(at, event);
        limit = Math.min(limit, at);
    }

    private void noticeIfSoon(long at, int event) {
        if (at <= limit) {
            events.add(at, event);
        }
    }
}
