package dev.trellis.pairing;

import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Role;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** The order in which two people are named to leads: the mentor first, where one of them is. */
@Singleton
public class MentorFirst {
    private final Joining joining;

    MentorFirst(Joining joining) {
        this.joining = joining;
    }

    @Transactional
    public List<PersonId> of(WorkspaceId workspace, ProgramId program, Couple couple) {
        boolean higher = joining.of(workspace, program, couple.higher())
                .filter(in -> in.role() == Role.MENTOR)
                .isPresent();
        return higher ? List.of(couple.higher(), couple.lower()) : couple.both();
    }
}
