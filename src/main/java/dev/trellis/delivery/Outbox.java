package dev.trellis.delivery;

import dev.trellis.workspace.LetterId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Letters to Slack: saved together with what they tell of, and sent once that is committed. */
@Singleton
public class Outbox {
    private final LetterRepository letters;
    private final Clock clock;
    private final ApplicationEventPublisher<LetterPut> put;
    private final ApplicationEventPublisher<LetterDone> done;

    Outbox(
            LetterRepository letters,
            Clock clock,
            ApplicationEventPublisher<LetterPut> put,
            ApplicationEventPublisher<LetterDone> done) {
        this.letters = letters;
        this.clock = clock;
        this.put = put;
        this.done = done;
    }

    /**
     * Puts a letter into the outbox, in the caller's transaction. The same letter a second time is no second letter. For
     * an update, a deletion or a view the version does not matter: it adds nothing while one still waits.
     */
    @Transactional
    public void put(Letter letter) {
        Instant now = clock.instant();
        Letter dated = letter.notBefore().isBefore(now) ? letter.notBefore(now) : letter;
        letters.put(LetterRow.of(dated));
        put.publishEvent(new LetterPut());
    }

    /** Whatever still waits about this subject is not sent any more. */
    @Transactional
    public void cancel(WorkspaceId workspace, Subject subject) {
        letters.cancel(workspace, subject.room(), subject.id());
    }

    /** The same for one kind of letter. */
    @Transactional
    public void cancel(WorkspaceId workspace, Subject subject, String kind) {
        letters.cancel(workspace, subject.room(), subject.id(), kind);
    }

    /** Every letter about this subject, in the order in which they were put. */
    @Transactional
    public List<Kept> find(WorkspaceId workspace, Subject subject) {
        return letters
                .findByWorkspaceIdAndRoomAndSubjectOrderByPosition(workspace, subject.room(), subject.id())
                .stream()
                .map(LetterRow::kept)
                .toList();
    }

    @Transactional
    public Optional<Kept> find(WorkspaceId workspace, LetterId id) {
        return letters.findByWorkspaceIdAndId(workspace, id).map(LetterRow::kept);
    }

    /** Letters that may have arrived and about which somebody has to decide: {@link #itIsThere} or {@link #sendAgain}. */
    @Transactional
    public List<Kept> undecided(WorkspaceId workspace) {
        return letters.findByWorkspaceIdAndStateOrderByPosition(workspace, State.ASKED).stream()
                .map(LetterRow::kept)
                .toList();
    }

    /**
     * Slack told us that a message arrived. Only what was unsure is changed by it, and whoever waits for it hears. Slack is
     * often faster than its own answer to the call, so what it says meanwhile is kept until the call is over.
     */
    @Transactional
    public void confirm(WorkspaceId workspace, LetterId id, String conversation, String ts) {
        if (letters.seen(workspace, id, conversation, ts) > 0) return;
        if (letters.arrived(workspace, id, conversation, ts) > 0) tellDone(workspace, id);
    }

    /** Somebody looked, and it is there. False when there was nothing to decide any more. */
    @Transactional
    public boolean itIsThere(WorkspaceId workspace, LetterId id) {
        boolean open = letters.arrived(workspace, id, "", "") > 0;
        if (open) tellDone(workspace, id);
        return open;
    }

    /** Somebody decided that twice is better than never. False when there was nothing to decide any more. */
    @Transactional
    public boolean sendAgain(WorkspaceId workspace, LetterId id) {
        boolean open = letters.sendAgain(workspace, id) > 0;
        if (open) put.publishEvent(new LetterPut());
        return open;
    }

    private void tellDone(WorkspaceId workspace, LetterId id) {
        var kept = find(workspace, id).orElseThrow();
        done.publishEvent(new LetterDone(kept.letter(), kept.conversation(), kept.ts(), Map.of()));
    }
}
