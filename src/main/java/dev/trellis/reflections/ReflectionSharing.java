package dev.trellis.reflections;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.people.People;
import dev.trellis.privacy.Artefact;
import dev.trellis.privacy.Viewer;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ReflectionId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who may read a reflection besides its author: the other half of a live pair it is shared with, and nobody else. */
@Singleton
final class ReflectionSharing {
    private final ReflectionShareRepository shares;
    private final Pairs pairs;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;

    ReflectionSharing(ReflectionShareRepository shares, Pairs pairs, People people, Outbox outbox, Clock clock) {
        this.shares = shares;
        this.pairs = pairs;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** False when the author and somebody else are no live pair of that id. */
    boolean begin(Reflection reflection, PairId id) {
        Optional<Pair> pair = livePair(reflection.workspaceId(), reflection.personId(), id);
        pair.ifPresent(live -> begin(reflection, live));
        return pair.isPresent();
    }

    private void begin(Reflection reflection, Pair pair) {
        Optional<ReflectionShare> before = find(reflection, pair.id());
        if (before.isPresent() && before.get().live()) {
            return;
        }
        ReflectionShare share = before.orElseGet(() -> ReflectionShare.none(reflection, pair.id(), clock.instant()))
                .begun(clock.instant());
        before.ifPresentOrElse(known -> shares.update(share), () -> shares.save(share));
        String partner = slackId(reflection.workspaceId(), pair.partnerOf(reflection.personId()));
        outbox.put(Letter.post(
                        reflection.workspaceId(),
                        "reflections.shared",
                        partner,
                        new Subject("reflections", share.id().toString()))
                .version(share.times()));
        outbox.put(Letter.home(reflection.workspaceId(), partner));
    }

    void end(Reflection reflection, PairId pair) {
        find(reflection, pair).filter(ReflectionShare::live).ifPresent(share -> end(reflection, share));
    }

    void endAll(Reflection reflection) {
        live(reflection).forEach(share -> end(reflection, share));
    }

    private void end(Reflection reflection, ReflectionShare share) {
        shares.update(share.ended(clock.instant()));
        redraw(reflection, share);
    }

    /** Everybody who sees this reflection on their Home sees it anew. */
    void redraw(Reflection reflection) {
        outbox.put(Letter.home(reflection.workspaceId(), slackId(reflection.workspaceId(), reflection.personId())));
        live(reflection).forEach(share -> redraw(reflection, share));
    }

    private void redraw(Reflection reflection, ReflectionShare share) {
        pairs.find(reflection.workspaceId(), share.pairId())
                .map(pair -> slackId(reflection.workspaceId(), pair.partnerOf(reflection.personId())))
                .ifPresent(partner -> outbox.put(Letter.home(reflection.workspaceId(), partner)));
    }

    /** Asked anew at the moment of reading, of the table that says who sees what. */
    boolean mayRead(Reflection reflection, PersonId reader) {
        if (reflection.personId().equals(reader)) {
            return Artefact.REFLECTION.mayBeReadBy(Viewer.AUTHOR, false);
        }
        boolean shared = live(reflection).stream()
                .flatMap(share -> livePair(reflection.workspaceId(), reflection.personId(), share.pairId()).stream())
                .anyMatch(pair -> pair.has(reader));
        return shared && Artefact.REFLECTION.mayBeReadBy(Viewer.PARTNER, true);
    }

    /** A share that a letter speaks of, unless it ended meanwhile. */
    Optional<ReflectionShare> find(WorkspaceId workspace, UUID share) {
        return shares.findByWorkspaceIdAndId(workspace, share).filter(ReflectionShare::live);
    }

    boolean stands(Reflection reflection, ReflectionShare share) {
        return livePair(reflection.workspaceId(), reflection.personId(), share.pairId())
                .isPresent();
    }

    /** What others share with this person. */
    List<ReflectionShare> with(WorkspaceId workspace, PersonId reader) {
        List<PairId> live = pairs.live(workspace, reader).stream().map(Pair::id).toList();
        return live.isEmpty() ? List.of() : shares.findByWorkspaceIdAndPairIdInAndLiveTrue(workspace, live);
    }

    /** As their author sees them. */
    List<OwnReflection> seen(WorkspaceId workspace, List<Reflection> reflections) {
        List<ReflectionId> ids = reflections.stream().map(Reflection::id).toList();
        Map<ReflectionId, List<PairId>> shared = ids.isEmpty()
                ? Map.of()
                : shares.findByWorkspaceIdAndReflectionIdInAndLiveTrue(workspace, ids).stream()
                        .collect(groupingBy(ReflectionShare::reflectionId, mapping(ReflectionShare::pairId, toList())));
        return reflections.stream()
                .map(reflection -> new OwnReflection(reflection, shared.getOrDefault(reflection.id(), List.of())))
                .toList();
    }

    private Optional<Pair> livePair(WorkspaceId workspace, PersonId author, PairId id) {
        return pairs.find(workspace, id)
                .filter(pair -> pair.has(author) && pair.state().live());
    }

    private List<ReflectionShare> live(Reflection reflection) {
        return shares.findByWorkspaceIdAndReflectionIdInAndLiveTrue(reflection.workspaceId(), List.of(reflection.id()));
    }

    private Optional<ReflectionShare> find(Reflection reflection, PairId pair) {
        return shares.findByWorkspaceIdAndReflectionIdAndPairId(reflection.workspaceId(), reflection.id(), pair);
    }

    private String slackId(WorkspaceId workspace, PersonId person) {
        return people.get(workspace, person).slackId();
    }
}
