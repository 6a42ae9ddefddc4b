package dev.trellis.matching.draft;

import dev.trellis.workspace.PersonId;
import java.util.Set;

/** For whom pairs are made. */
public sealed interface Scope {
    /** Everybody who is available and has a place. */
    record Everybody() implements Scope {}

    /** Those of them who have no partner and no open offer; mentors with a place among them. */
    record LeftOver() implements Scope {}

    /** Those of them who were chosen. */
    record Chosen(Set<PersonId> people) implements Scope {
        public Chosen {
            people = Set.copyOf(people);
        }
    }

    /** Its name in the log. */
    default Kind kind() {
        return switch (this) {
            case Everybody _ -> Kind.EVERYBODY;
            case LeftOver _ -> Kind.LEFT_OVER;
            case Chosen _ -> Kind.CHOSEN;
        };
    }

    /** The scopes by name. */
    enum Kind {
        EVERYBODY,
        LEFT_OVER,
        CHOSEN
    }
}
