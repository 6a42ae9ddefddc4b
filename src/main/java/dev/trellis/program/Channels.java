package dev.trellis.program;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.program.settings.Trouble;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What happens to the channels that programs live in. */
@Singleton
public class Channels {
    private final ProgramBook book;
    private final DecideSetups decide;
    private final Outbox outbox;
    private final Clock clock;

    Channels(ProgramBook book, DecideSetups decide, Outbox outbox, Clock clock) {
        this.book = book;
        this.decide = decide;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Somebody came into it or left: offers say how many people read an introduction, so Slack is asked to count again,
     * once for all who come and go within a minute.
     */
    @Transactional
    public void peopled(WorkspaceId workspace, String channel) {
        Instant then = clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1));
        book.in(workspace, channel).stream()
                .filter(Program::isOpen)
                .forEach(program -> outbox.put(Letter.look(workspace, channel, ProgramBook.subject(program))
                        .version(then.getEpochSecond())
                        .notBefore(then)));
    }

    /** It was archived: the program there breaks, and its leads are told what to do. */
    @Transactional
    public void archived(WorkspaceId workspace, String channel) {
        lost(workspace, channel, Trouble.ARCHIVED);
    }

    /** Somebody removed Trellis from it: the same. */
    @Transactional
    public void removedFrom(WorkspaceId workspace, String channel) {
        lost(workspace, channel, Trouble.REMOVED);
    }

    private void lost(WorkspaceId workspace, String channel, Trouble why) {
        book.in(workspace, channel).stream()
                .flatMap(found -> book.lock(workspace, found.id()).stream())
                .forEach(program -> decide.broken(program, why));
    }
}
