package dev.trellis.pairing;

import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Who somebody's partners are, as far as they know. */
@Singleton
public class Partners {
    private final Pairs pairs;
    private final People people;

    Partners(Pairs pairs, People people) {
        this.pairs = pairs;
        this.people = people;
    }

    /** One for each pair that goes on. */
    @Transactional
    public List<Partner> of(Person person) {
        return pairs.knownTo(person.workspace(), person.id()).stream()
                .map(pair -> new Partner(pair, people.get(person.workspace(), pair.partnerOf(person.id()))))
                .toList();
    }

    /** The partner in that pair, if it goes on and this person is one of the two. */
    @Transactional
    public Optional<Partner> in(WorkspaceId workspace, PairId id, PersonId person) {
        return pairs.find(workspace, id)
                .filter(pair -> pairs.goesOnFor(pair, person))
                .map(pair -> new Partner(pair, people.get(workspace, pair.partnerOf(person))));
    }

    /** Whoever reads what this one of the two shares, as long as the pair goes on for that reader. */
    @Transactional
    public Optional<PersonId> readerOf(WorkspaceId workspace, PairId id, PersonId author) {
        return pairs.find(workspace, id)
                .filter(pair -> pairs.goesOnFor(pair, pair.partnerOf(author)))
                .map(pair -> pair.partnerOf(author));
    }
}
