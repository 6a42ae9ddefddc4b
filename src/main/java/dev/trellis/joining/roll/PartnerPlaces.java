package dev.trellis.joining.roll;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import java.util.Map;

/** How many partners people have room for; whoever keeps offers and pairs keeps these as well. */
public interface PartnerPlaces {
    /** Places of somebody who never said. */
    int USUAL = 1;

    Room room(WorkspaceId workspace, ProgramId program, PersonId person);

    /** Refused, by false, when more places are taken already. */
    boolean allow(WorkspaceId workspace, ProgramId program, PersonId person, int partners);

    /** Of everybody in a program who ever had a place, in one query. */
    Map<PersonId, Room> rooms(WorkspaceId workspace, ProgramId program);

    /** How many places are taken, by offers and by pairs, and how many there are. */
    record Room(int used, int cap) {
        public static final Room FREE = new Room(0, USUAL);

        public boolean isFull() {
            return used >= cap;
        }
    }
}
