package dev.trellis.joining.profile;

import dev.trellis.workspace.PersonId;
import java.util.List;
import java.util.Set;

/**
 * The people somebody named. Nobody else is ever shown these.
 *
 * @param with whom they would like, the most wanted first
 * @param without whom they must not be paired with
 */
public record Wishes(List<PersonId> with, Set<PersonId> without) {
    /** People of each kind. */
    public static final int MOST_WITH = 5;

    public static final int MOST_WITHOUT = 20;

    public static final Wishes NONE = new Wishes(List.of(), Set.of());

    public Wishes {
        with = List.copyOf(with);
        without = Set.copyOf(without);
    }

    public boolean isEmpty() {
        return with.isEmpty() && without.isEmpty();
    }
}
