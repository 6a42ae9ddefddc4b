package dev.trellis.pairing;

import dev.trellis.joining.roll.PartnerPlaces;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who has room for one more partner. A sent offer holds a place for both, and so does a live pair.
 *
 * <p>Places are always touched in person-id order: any other order deadlocks under load.
 */
@Singleton
public class Places implements PartnerPlaces {
    private final PlaceRepository places;

    Places(PlaceRepository places) {
        this.places = places;
    }

    /** Takes a place for both of them, or for neither: then it names who has none left. */
    @Transactional
    public List<PersonId> take(WorkspaceId workspace, ProgramId program, Couple couple) {
        couple.both().forEach(person -> places.found(Capacity.id(program, person), workspace, program, person));
        List<PersonId> taken = couple.both().stream()
                .filter(person -> places.take(workspace, Capacity.id(program, person)) == 1)
                .toList();
        if (taken.size() == 2) {
            return List.of();
        }
        taken.forEach(person -> free(workspace, program, person));
        return couple.both().stream().filter(person -> !taken.contains(person)).toList();
    }

    /** Gives both places back. */
    @Transactional
    public void free(WorkspaceId workspace, ProgramId program, Couple couple) {
        couple.both().forEach(person -> free(workspace, program, person));
    }

    /** How many places of a person are taken now. */
    @Transactional
    public int used(WorkspaceId workspace, ProgramId program, PersonId person) {
        return places.findByWorkspaceAndId(workspace, Capacity.id(program, person))
                .map(Capacity::used)
                .orElse(0);
    }

    @Override
    public Room room(WorkspaceId workspace, ProgramId program, PersonId person) {
        return places.findByWorkspaceAndId(workspace, Capacity.id(program, person))
                .map(Capacity::room)
                .orElse(Room.FREE);
    }

    @Override
    public Map<PersonId, Room> rooms(WorkspaceId workspace, ProgramId program) {
        return places.findByWorkspaceAndProgram(workspace, program).stream()
                .collect(Collectors.toUnmodifiableMap(Capacity::person, Capacity::room));
    }

    /** How many partners somebody has room for; refused, by false, when more are taken already. */
    @Override
    @Transactional
    public boolean allow(WorkspaceId workspace, ProgramId program, PersonId person, int partners) {
        String id = Capacity.id(program, person);
        places.found(id, workspace, program, person);
        return places.limit(workspace, id, partners) == 1;
    }

    void free(WorkspaceId workspace, ProgramId program, PersonId person) {
        places.free(workspace, Capacity.id(program, person));
    }
}
