package dev.trellis.matching.draft;

import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Drafts of one program that are about some of the same people. They may lie side by side as long as nobody is asked; the
 * first that is published overtakes the others, so that nobody is offered somebody by two of them.
 */
@Singleton
public class Rivals {
    private final DraftRepository drafts;
    private final DraftPairRepository pairs;
    private final DraftBook book;

    Rivals(DraftRepository drafts, DraftPairRepository pairs, DraftBook book) {
        this.drafts = drafts;
        this.pairs = pairs;
        this.book = book;
    }

    /** Whether offers of a program are still going out; pairs made meanwhile would not know of them. */
    @Transactional
    public boolean arePublishing(WorkspaceId workspace, ProgramId program) {
        return drafts.countByWorkspaceAndProgramAndStateIn(
                        workspace, program, List.of(DraftState.PUBLISHING, DraftState.STOPPING))
                > 0;
    }

    /** Locks all drafts of a program that may still be published, in one order whoever does so. */
    @Transactional
    public List<Draft> lock(WorkspaceId workspace, ProgramId program) {
        return drafts.lockUndecided(workspace, program);
    }

    /** The rivals among locked drafts cannot be published any more. */
    @Transactional
    public List<Draft> overtake(List<Draft> locked, Draft published) {
        Set<String> asked = people(published);
        return locked.stream()
                .filter(other -> !other.id().equals(published.id()))
                .filter(other -> !Collections.disjoint(asked, people(other)))
                .map(this::overtake)
                .toList();
    }

    /** Whether a draft was published since this one was made that asks some of its people. */
    @Transactional
    public boolean hadOne(Draft open) {
        Instant made = open.origin().madeAt();
        Set<String> asked = people(open);
        return book.rounds(open.workspace(), open.program()).stream()
                .filter(round ->
                        round.publishedAt() != null && round.publishedAt().isAfter(made))
                .anyMatch(round -> !Collections.disjoint(asked, people(round)));
    }

    /** A locked draft cannot be published any more. */
    @Transactional
    public Draft overtake(Draft locked) {
        Draft overtaken = locked.overtaken();
        drafts.update(overtaken);
        return overtaken;
    }

    private Set<String> people(Draft draft) {
        return new HashSet<>(pairs.people(draft.workspace(), draft.id()));
    }
}
