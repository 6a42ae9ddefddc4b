package dev.trellis.matching.crowd;

import dev.trellis.workspace.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Everybody who takes part in a run, always in the same order. */
public final class Crowd {
    private final Map<PersonId, Candidate> byId;

    public Crowd(List<Candidate> everybody) {
        this.byId = everybody.stream()
                .sorted(java.util.Comparator.comparing(
                        candidate -> candidate.id().toString()))
                .collect(Collectors.toMap(Candidate::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    public List<Candidate> all() {
        return List.copyOf(byId.values());
    }

    public int size() {
        return byId.size();
    }

    public Optional<Candidate> find(PersonId person) {
        return Optional.ofNullable(byId.get(person));
    }

    public Candidate get(PersonId person) {
        return find(person).orElseThrow();
    }

    public Crowd only(Predicate<Candidate> who) {
        return new Crowd(byId.values().stream().filter(who).toList());
    }

    /** The same people, each changed. */
    public Crowd each(UnaryOperator<Candidate> change) {
        return new Crowd(byId.values().stream().map(change).toList());
    }
}
