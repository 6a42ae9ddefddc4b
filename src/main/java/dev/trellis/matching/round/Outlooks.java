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
import java.util.function.Function;
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
        Map<PersonId, Integer> free =
                free(view.draft().workspace(), view.draft().program());
        Set<PersonId> own = people(view.pairs().stream().filter(pair -> !pair.second() && isThere(pair, free)));
        Set<DraftPair> lost = view.pairs().stream()
                .filter(pair -> !isThere(pair, free) || !hasRoom(pair, own, free))
                .collect(Collectors.toSet());
        List<DraftPair> kept =
                view.pairs().stream().filter(pair -> !lost.contains(pair)).toList();
        Set<PersonId> asked = people(kept.stream());
        long second = kept.stream()
                .filter(pair -> pair.second() && own.contains(pair.one()))
                .count();
        long left = Stream.concat(
                        view.leftOver().stream().map(LeftOver::person),
                        lost.stream().flatMap(pair -> pair.couple().both().stream()))
                .distinct()
                .filter(free::containsKey)
                .filter(person -> !asked.contains(person))
                .count();
        return new Outlook(kept.size(), lost.size(), (int) second, (int) left);
    }

    private static boolean isThere(DraftPair pair, Map<PersonId, Integer> free) {
        return free.keySet().containsAll(pair.couple().both());
    }

    /** Whoever is asked for their own partner needs another place for a second one. */
    private static boolean hasRoom(DraftPair pair, Set<PersonId> own, Map<PersonId, Integer> free) {
        return !pair.second() || !own.contains(pair.one()) || free.getOrDefault(pair.one(), 0) > 1;
    }

    private static Set<PersonId> people(Stream<DraftPair> pairs) {
        return pairs.flatMap(pair -> pair.couple().both().stream()).collect(Collectors.toSet());
    }

    /** Whether somebody would still be asked. */
    @Transactional
    boolean isFree(WorkspaceId workspace, ProgramId program, PersonId person) {
        return joining.of(workspace, program, person)
                        .filter(Participation::isAvailable)
                        .isPresent()
                && !places.room(workspace, program, person).isFull();
    }

    /** Whoever is there, with the places they have left. */
    private Map<PersonId, Integer> free(WorkspaceId workspace, ProgramId program) {
        Map<PersonId, Room> rooms = places.rooms(workspace, program);
        return joining.members(workspace, program).stream()
                .filter(Participation::isAvailable)
                .map(Participation::person)
                .filter(person -> !rooms.getOrDefault(person, Room.FREE).isFull())
                .collect(Collectors.toMap(Function.identity(), person -> places(rooms, person)));
    }

    private static int places(Map<PersonId, Room> rooms, PersonId person) {
        Room room = rooms.getOrDefault(person, Room.FREE);
        return room.cap() - room.used();
    }
}
