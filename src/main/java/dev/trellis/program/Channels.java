package dev.trellis.program;

import dev.trellis.program.settings.Trouble;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** What happens to the channels that programs live in. */
@Singleton
public class Channels {
    private final ProgramBook book;
    private final DecideSetups decide;

    Channels(ProgramBook book, DecideSetups decide) {
        this.book = book;
        this.decide = decide;
    }

    /** It was archived: the program there breaks, and its leads are told what to do. */
    @Transactional
    public void archived(WorkspaceId workspace, String channel) {
        book.in(workspace, channel).stream()
                .flatMap(found -> book.lock(workspace, found.id()).stream())
                .forEach(program -> decide.broken(program, Trouble.ARCHIVED));
    }
}
