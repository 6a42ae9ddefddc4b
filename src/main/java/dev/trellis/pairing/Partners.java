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

/** Who somebody's live partners are. */
@Singleton
public class Partners {
    private final Pairs pairs;
    private final People people;

    Partners(Pairs pairs, People people) {
        this.pairs = pairs;
        this.people = people;
    }

    /** One for each live pair. */
    @Transactional
    public List<Partner> of(Person person) {
        return pairs.live(person.workspace(), person.id()).stream()
                .map(pair -> new Partner(pair, people.get(person.workspace(), pair.partnerOf(person.id()))))
                .toList();
    }

    /** The partner in that pair, if it is live and this person is one of the two. */
    @Transactional
    public Optional<Partner> in(WorkspaceId workspace, PairId id, PersonId person) {
        return pairs.find(workspace, id)
                .filter(pair -> pair.has(person) && pair.state().live())
                .map(pair -> new Partner(pair, people.get(workspace, pair.partnerOf(person))));
    }
}
