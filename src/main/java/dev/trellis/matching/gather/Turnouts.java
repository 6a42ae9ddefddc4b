package dev.trellis.matching.gather;

import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.roll.PartnerPlaces;
import dev.trellis.joining.roll.PartnerPlaces.Room;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Counts who is there to be paired, before anybody asks for pairs; in two queries, however many they are. */
@Singleton
public class Turnouts {
    private final Joining joining;
    private final PartnerPlaces places;

    Turnouts(Joining joining, PartnerPlaces places) {
        this.joining = joining;
        this.places = places;
    }

    /** Of everybody, and of those without a partner: whoever has one, or is being asked, has a place taken. */
    public record Both(Turnout everybody, Turnout leftOver) {}

    @Transactional
    public Both of(WorkspaceId workspace, ProgramId program) {
        Map<PersonId, Room> rooms = places.rooms(workspace, program);
        List<Free> free = joining.members(workspace, program).stream()
                .filter(Participation::isAvailable)
                .map(in -> new Free(in.role(), rooms.getOrDefault(in.person(), Room.FREE)))
                .filter(one -> !one.room().isFull())
                .toList();
        return new Both(
                turnout(free, one -> true),
                turnout(free, one -> one.isMentor() || one.room().used() == 0));
    }

    private static Turnout turnout(List<Free> free, Predicate<Free> which) {
        List<Free> mentors = free.stream().filter(which).filter(Free::isMentor).toList();
        long all = free.stream().filter(which).count();
        int open = mentors.stream()
                .map(Free::room)
                .mapToInt(room -> room.cap() - room.used())
                .sum();
        return new Turnout(mentors.size(), open, (int) all - mentors.size());
    }

    private record Free(Role role, Room room) {
        boolean isMentor() {
            return role == Role.MENTOR;
        }
    }
}
