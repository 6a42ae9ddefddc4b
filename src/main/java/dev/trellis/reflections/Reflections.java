package dev.trellis.reflections;

import dev.trellis.pairing.share.Share;
import dev.trellis.pairing.share.Sharing;
import dev.trellis.privacy.Place;
import dev.trellis.privacy.Words;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ReflectionId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What people learned on their way. A reflection is private until its author shares it; every verb here answers a
 * stranger as if it did not exist.
 */
@Singleton
public class Reflections {
    private final ReflectionRepository reflections;
    private final Sharing sharing;
    private final Words words;
    private final Clock clock;

    Reflections(ReflectionRepository reflections, Sharing sharing, Words words, Clock clock) {
        this.reflections = reflections;
        this.sharing = sharing;
        this.words = words;
        this.clock = clock;
    }

    /** What the next reflection is asked for. */
    @Transactional
    public Question question(WorkspaceId workspace, PersonId author) {
        return Question.after(reflections.countByWorkspaceIdAndPersonId(workspace, author));
    }

    /** Keeps a reflection, and shares it with that pair when one is named and still live. */
    @Transactional
    public ReflectionKept keep(WorkspaceId workspace, PersonId author, Thought thought, Optional<PairId> with) {
        Optional<ThoughtRefusal> refusal = ThoughtRefusal.of(thought);
        if (refusal.isPresent()) {
            return new ReflectionKept.Refused(refusal.get());
        }
        ReflectionId id = ReflectionId.make();
        Reflection kept = reflections.save(new Reflection(
                id,
                workspace,
                author,
                thought.question().orElse(null),
                false,
                words.seal(workspace, author, place(id), thought.words()),
                clock.instant()));
        with.ifPresent(pair -> sharing.begin(kept.writing(), pair));
        sharing.redraw(kept.writing());
        return new ReflectionKept.Kept(standing(kept));
    }

    /** It leaves its author's list and nobody else reads it any more; its words stay. */
    @Transactional
    public Optional<OwnReflection> putAway(WorkspaceId workspace, PersonId author, ReflectionId id) {
        lock(workspace, author, id).map(Reflection::writing).ifPresent(sharing::endAll);
        return away(workspace, author, id, true);
    }

    /** It is back in its author's list, and private. */
    @Transactional
    public Optional<OwnReflection> takeBack(WorkspaceId workspace, PersonId author, ReflectionId id) {
        return away(workspace, author, id, false);
    }

    /** The other half of that pair may read it from now on; nothing changes when the two are no pair any more. */
    @Transactional
    public Optional<OwnReflection> share(WorkspaceId workspace, PersonId author, ReflectionId id, PairId pair) {
        return lock(workspace, author, id).map(reflection -> {
            if (!reflection.away()) {
                sharing.begin(reflection.writing(), pair);
            }
            sharing.redraw(reflection.writing());
            return standing(reflection);
        });
    }

    /** They may not read it any more, from this moment. */
    @Transactional
    public Optional<OwnReflection> unshare(WorkspaceId workspace, PersonId author, ReflectionId id, PairId pair) {
        return lock(workspace, author, id).map(reflection -> {
            sharing.end(reflection.writing(), pair);
            sharing.redraw(reflection.writing());
            return standing(reflection);
        });
    }

    /** Somebody's own reflections, the newest first, without their words. */
    @Transactional
    public List<OwnReflection> mine(WorkspaceId workspace, PersonId author) {
        List<Reflection> kept = reflections.findByWorkspaceIdAndPersonIdOrderByIdDesc(workspace, author).stream()
                .filter(reflection -> !reflection.away())
                .toList();
        return seen(workspace, kept);
    }

    /** What live partners share with this person; without its words. */
    @Transactional
    public List<SharedReflection> sharedWith(WorkspaceId workspace, PersonId reader) {
        return sharing.with(workspace, Reflection.SHELF, reader).stream()
                .flatMap(share -> shared(share).stream())
                .toList();
    }

    /** The words for whoever may read them at this moment: their author, or the other half of a live pair they share with. */
    @Transactional
    public Optional<ReadReflection> read(WorkspaceId workspace, PersonId reader, ReflectionId id) {
        return reflections
                .findByWorkspaceIdAndId(workspace, id)
                .filter(found -> sharing.mayRead(found.writing(), reader))
                .flatMap(found -> words.open(workspace, found.personId(), place(id), found.sealedWords())
                        .map(said -> new ReadReflection(standing(found), said)));
    }

    /** What a letter about a share speaks of, as long as the share stands. */
    @Transactional
    public Optional<SharedReflection> shared(WorkspaceId workspace, UUID share) {
        return sharing.standing(workspace, Reflection.SHELF, share).flatMap(this::shared);
    }

    private Optional<OwnReflection> away(WorkspaceId workspace, PersonId author, ReflectionId id, boolean now) {
        return lock(workspace, author, id).map(reflection -> {
            Reflection moved = reflection.away(now);
            reflections.update(moved);
            sharing.redraw(moved.writing());
            return standing(moved);
        });
    }

    private Optional<SharedReflection> shared(Share share) {
        return reflections
                .findByWorkspaceIdAndId(share.workspaceId(), new ReflectionId(share.writingId()))
                .map(found -> new SharedReflection(found.id(), found.personId(), share.pairId(), found.keptAt()));
    }

    /** As their author sees them. */
    private List<OwnReflection> seen(WorkspaceId workspace, List<Reflection> kept) {
        List<UUID> ids =
                kept.stream().map(reflection -> reflection.id().value()).toList();
        Map<UUID, List<PairId>> shared = sharing.pairsOf(workspace, ids);
        return kept.stream()
                .map(reflection -> new OwnReflection(
                        reflection, shared.getOrDefault(reflection.id().value(), List.of())))
                .toList();
    }

    private OwnReflection standing(Reflection reflection) {
        return seen(reflection.workspaceId(), List.of(reflection)).getFirst();
    }

    private Optional<Reflection> lock(WorkspaceId workspace, PersonId author, ReflectionId id) {
        return reflections.lock(workspace, id).filter(found -> found.personId().equals(author));
    }

    private static Place place(ReflectionId id) {
        return Place.of("reflection", "sealed_words", id);
    }
}
