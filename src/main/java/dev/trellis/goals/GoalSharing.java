package dev.trellis.goals;

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
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may read a goal besides its author: the other half of a live pair it is shared with, and nobody else. */
@Singleton
final class GoalSharing {
    private final GoalShareRepository shares;
    private final Pairs pairs;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;

    GoalSharing(GoalShareRepository shares, Pairs pairs, People people, Outbox outbox, Clock clock) {
        this.shares = shares;
        this.pairs = pairs;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** False when the author and somebody else are no live pair of that id. */
    boolean begin(Goal goal, PairId id) {
        Optional<Pair> pair = livePair(goal.workspaceId(), goal.personId(), id);
        pair.ifPresent(live -> begin(goal, live));
        return pair.isPresent();
    }

    private void begin(Goal goal, Pair pair) {
        Optional<GoalShare> before = find(goal, pair.id());
        if (before.isPresent() && before.get().live()) {
            return;
        }
        GoalShare share = before.orElseGet(() -> GoalShare.none(goal, pair.id(), clock.instant()))
                .begun(clock.instant());
        before.ifPresentOrElse(known -> shares.update(share), () -> shares.save(share));
        String partner = slackId(goal.workspaceId(), pair.partnerOf(goal.personId()));
        outbox.put(Letter.post(
                        goal.workspaceId(),
                        "goals.shared",
                        partner,
                        new Subject("goals", share.id().toString()))
                .version(share.times()));
        outbox.put(Letter.home(goal.workspaceId(), partner));
    }

    void end(Goal goal, PairId pair) {
        find(goal, pair).filter(GoalShare::live).ifPresent(share -> end(goal, share));
    }

    void endAll(Goal goal) {
        live(goal).forEach(share -> end(goal, share));
    }

    private void end(Goal goal, GoalShare share) {
        shares.update(share.ended(clock.instant()));
        redraw(goal, share);
    }

    /** Everybody who sees this goal on their Home sees it anew. */
    void redraw(Goal goal) {
        outbox.put(Letter.home(goal.workspaceId(), slackId(goal.workspaceId(), goal.personId())));
        live(goal).forEach(share -> redraw(goal, share));
    }

    private void redraw(Goal goal, GoalShare share) {
        pairs.find(goal.workspaceId(), share.pairId())
                .map(pair -> slackId(goal.workspaceId(), pair.partnerOf(goal.personId())))
                .ifPresent(partner -> outbox.put(Letter.home(goal.workspaceId(), partner)));
    }

    /** Asked anew at the moment of reading, of the table that says who sees what. */
    boolean mayRead(Goal goal, PersonId reader) {
        if (goal.personId().equals(reader)) {
            return Artefact.GOAL.mayBeReadBy(Viewer.AUTHOR, false);
        }
        boolean shared = live(goal).stream()
                .flatMap(share -> livePair(goal.workspaceId(), goal.personId(), share.pairId()).stream())
                .anyMatch(pair -> pair.has(reader));
        return shared && Artefact.GOAL.mayBeReadBy(Viewer.PARTNER, true);
    }

    /** A share that a letter speaks of, unless it ended meanwhile. */
    Optional<GoalShare> find(WorkspaceId workspace, UUID share) {
        return shares.findByWorkspaceIdAndId(workspace, share).filter(GoalShare::live);
    }

    boolean stands(Goal goal, GoalShare share) {
        return livePair(goal.workspaceId(), goal.personId(), share.pairId()).isPresent();
    }

    /** What others share with this person. */
    List<GoalShare> with(WorkspaceId workspace, PersonId reader) {
        List<PairId> live = pairs.live(workspace, reader).stream().map(Pair::id).toList();
        return live.isEmpty() ? List.of() : shares.findByWorkspaceIdAndPairIdInAndLiveTrue(workspace, live);
    }

    private Optional<Pair> livePair(WorkspaceId workspace, PersonId author, PairId id) {
        return pairs.find(workspace, id)
                .filter(pair -> pair.has(author) && pair.state().live());
    }

    private List<GoalShare> live(Goal goal) {
        return shares.findByWorkspaceIdAndGoalIdInAndLiveTrue(goal.workspaceId(), List.of(goal.id()));
    }

    private Optional<GoalShare> find(Goal goal, PairId pair) {
        return shares.findByWorkspaceIdAndGoalIdAndPairId(goal.workspaceId(), goal.id(), pair);
    }

    private String slackId(WorkspaceId workspace, PersonId person) {
        return people.get(workspace, person).slackId();
    }
}
