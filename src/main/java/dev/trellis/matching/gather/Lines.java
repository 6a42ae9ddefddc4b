package dev.trellis.matching.gather;

import dev.trellis.matching.crowd.Rank;
import dev.trellis.people.organisation.Position;
import dev.trellis.workspace.PersonId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reporting lines, up to the top; a line that runs in a circle ends where it began. */
record Lines(Function<PersonId, @Nullable Position> positions) {
    Rank of(PersonId person) {
        @Nullable Position position = positions.apply(person);
        if (position == null) {
            return Rank.NOWHERE;
        }
        int level = position.level() == null ? Rank.UNKNOWN : position.level();
        return new Rank(level, position.team(), above(person));
    }

    private List<PersonId> above(PersonId person) {
        Set<PersonId> above = new LinkedHashSet<>();
        @Nullable PersonId manager = manager(person);
        while (manager != null && !manager.equals(person) && above.add(manager)) {
            manager = manager(manager);
        }
        return List.copyOf(above);
    }

    private @Nullable PersonId manager(PersonId person) {
        @Nullable Position position = positions.apply(person);
        return position == null ? null : position.manager();
    }
}
