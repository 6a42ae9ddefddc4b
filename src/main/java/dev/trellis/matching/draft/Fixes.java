package dev.trellis.matching.draft;

import dev.trellis.matching.draft.Fix.Kind;
import dev.trellis.matching.plan.Fixed;
import dev.trellis.matching.plan.Second;
import dev.trellis.pairing.Couple;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was fixed by hand in a draft, row by row. */
@Singleton
final class Fixes {
    private final FixRepository repository;

    Fixes(FixRepository repository) {
        this.repository = repository;
    }

    Fixed of(Draft draft) {
        Set<Couple> pinned = new HashSet<>();
        Set<Second> seconds = new HashSet<>();
        Set<Couple> forbidden = new HashSet<>();
        Set<PersonId> later = new HashSet<>();
        repository.findByWorkspaceAndDraft(draft.workspace(), draft.id()).forEach(fix -> {
            switch (fix.kind()) {
                case PIN -> pinned.add(fix.couple());
                case SECOND -> seconds.add(fix.second());
                case FORBID -> forbidden.add(fix.couple());
                case LATER -> later.add(fix.one());
            }
        });
        return new Fixed(pinned, seconds, forbidden, later);
    }

    void replace(Draft draft, Fixed fixed) {
        List<Fix> rows = new ArrayList<>();
        fixed.pinned().forEach(couple -> rows.add(Fix.couple(draft, Kind.PIN, couple)));
        fixed.seconds().forEach(second -> rows.add(Fix.second(draft, second)));
        fixed.forbidden().forEach(couple -> rows.add(Fix.couple(draft, Kind.FORBID, couple)));
        fixed.later().forEach(person -> rows.add(Fix.later(draft, person)));
        repository.clear(draft.workspace(), draft.id());
        repository.saveAll(rows);
    }
}
