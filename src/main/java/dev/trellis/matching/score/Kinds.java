package dev.trellis.matching.score;

import dev.trellis.matching.crowd.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * People who are alike in what one part of a score, or one rule, looks at: it is asked once of each two kinds, by somebody
 * of each, instead of each two people.
 */
final class Kinds {
    /** Beyond so many kinds, what was answered is not kept: it would need more memory than it saves time. */
    private static final int KEPT = 4_096;

    private final int[] kindOf;
    private final List<Candidate> examples = new ArrayList<>();
    private final Asked asked;
    private final AtomicReferenceArray<short @Nullable []> kept;

    Kinds(List<Candidate> people, Function<Candidate, Object> likeness, Asked asked) {
        this.asked = asked;
        this.kindOf = new int[people.size()];
        Map<Object, Integer> kinds = new HashMap<>();
        for (int i = 0; i < kindOf.length; i++) {
            kindOf[i] = kinds.computeIfAbsent(likeness.apply(people.get(i)), key -> kinds.size());
            if (kindOf[i] == examples.size()) {
                examples.add(people.get(i));
            }
        }
        this.kept = new AtomicReferenceArray<>(examples.size() <= KEPT ? examples.size() : 0);
    }

    /** What is asked of two people, in whichever order; a small number. */
    @FunctionalInterface
    interface Asked {
        int of(Candidate one, Candidate other);
    }

    /** Adds what is answered about one person with each other whose number is in a range. */
    void addTo(int[] scores, int one, Range others) {
        short[] row = row(kindOf[one]);
        for (int other = others.from(); other < others.to(); other++) {
            scores[other] += row[kindOf[other]];
        }
    }

    private short[] row(int kind) {
        if (kept.length() == 0) {
            return ask(kind);
        }
        short @Nullable [] before = kept.get(kind);
        if (before != null) {
            return before;
        }
        short[] row = ask(kind);
        kept.set(kind, row);
        return row;
    }

    private short[] ask(int kind) {
        short[] row = new short[examples.size()];
        for (int other = 0; other < row.length; other++) {
            short @Nullable [] mirrored = kept.length() == 0 ? null : kept.get(other);
            row[other] = mirrored == null ? (short) asked.of(examples.get(kind), examples.get(other)) : mirrored[kind];
        }
        return row;
    }
}
