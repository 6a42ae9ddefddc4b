package dev.trellis.matching.round;

import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.joining.roll.PartnerPlaces;
import dev.trellis.joining.roll.PartnerPlaces.Room;
import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at a draft's people as they are now; what its rules say of them is looked at when they are asked. */
@Singleton
public class Outlooks {
    private final Joining joining;
    private final PartnerPlaces places;

    Outlooks(Joining joining, PartnerPlaces places) {
        this.joining = joining;
        this.places = places;
    }

    /** Two queries, however many people there are. */
    @Transactional
    public Outlook of(DraftView view) {
        Set<PersonId> free = free(view.draft().workspace(), view.draft().program());
        List<DraftPair> lost = view.pairs().stream()
                .filter(pair -> !free.containsAll(pair.couple().both()))
                .toList();
        Set<PersonId> asked = view.pairs().stream()
                .filter(pair -> free.containsAll(pair.couple().both()))
                .flatMap(pair -> pair.couple().both().stream())
                .collect(Collectors.toSet());
        long left = Stream.concat(
                        view.leftOver().stream().map(LeftOver::person),
                        lost.stream().flatMap(pair -> pair.couple().both().stream()))
                .distinct()
                .filter(free::contains)
                .filter(person -> !asked.contains(person))
                .count();
        return new Outlook(view.pairs().size() - lost.size(), lost.size(), (int) left);
    }

    /** Whether somebody would still be asked. */
    @Transactional
    boolean isFree(WorkspaceId workspace, ProgramId program, PersonId person) {
        return joining.of(workspace, program, person)
                        .filter(Participation::isAvailable)
                        .isPresent()
                && !places.room(workspace, program, person).isFull();
    }

    private Set<PersonId> free(WorkspaceId workspace, ProgramId program) {
        Map<PersonId, Room> rooms = places.rooms(workspace, program);
        return joining.members(workspace, program).stream()
                .filter(Participation::isAvailable)
                .map(Participation::person)
                .filter(person -> !rooms.getOrDefault(person, Room.FREE).isFull())
                .collect(Collectors.toSet());
    }
}
