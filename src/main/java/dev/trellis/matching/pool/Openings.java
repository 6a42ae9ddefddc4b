package dev.trellis.matching.pool;

import dev.trellis.matching.solve.Match;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether more people could have a pair than a solution gives one: a mentee who is left over reaches, by others who give
 * way to one another, a mentor with a place (Berge: without such a way nobody can be added).
 */
final class Openings {
    private final Problem problem;
    private final Map<Integer, List<Integer>> menteesOf = new HashMap<>();
    private final BitSet reached = new BitSet();
    private final Deque<Integer> waiting = new ArrayDeque<>();

    private Openings(Problem problem, Solution solution) {
        this.problem = problem;
        for (Match match : solution.matches()) {
            menteesOf.computeIfAbsent(match.b(), key -> new ArrayList<>()).add(match.a());
        }
        solution.leftOver().stream()
                .filter(person -> person < problem.mentees())
                .forEach(waiting::add);
    }

    /** Asked of a problem with mentors, in which there may be more couples than in the one that was solved. */
    static boolean are(Problem problem, Solution solution) {
        return new Openings(problem, solution).search();
    }

    private boolean search() {
        while (!waiting.isEmpty()) {
            int mentee = waiting.remove();
            for (int i = 0; i < problem.degree(mentee); i++) {
                if (open(problem.partner(mentee, i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A mentor without a place is a way to those who have one with them. */
    private boolean open(int mentor) {
        List<Integer> theirs = menteesOf.getOrDefault(mentor, List.of());
        if (theirs.size() < problem.places(mentor)) {
            return true;
        }
        if (!reached.get(mentor)) {
            reached.set(mentor);
            waiting.addAll(theirs);
        }
        return false;
    }
}
