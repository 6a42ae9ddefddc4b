package dev.trellis.goals;

import dev.trellis.pairing.share.Share;
import dev.trellis.pairing.share.Sharing;
import dev.trellis.people.People;
import dev.trellis.privacy.steps.Cause;
import dev.trellis.privacy.steps.Steps;
import dev.trellis.workspace.GoalId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What people want to be able to do. A goal is private until its author shares it, and only its author moves it; every
 * verb here answers a stranger as if the goal did not exist.
 */
@Singleton
public class Goals {
    private final GoalRepository goals;
    private final GoalBook book;
    private final Sharing sharing;
    private final Steps steps;
    private final People people;
    private final Clock clock;

    Goals(GoalRepository goals, GoalBook book, Sharing sharing, Steps steps, People people, Clock clock) {
        this.goals = goals;
        this.book = book;
        this.sharing = sharing;
        this.steps = steps;
        this.people = people;
        this.clock = clock;
    }

    /** Keeps a goal, for its author alone; the same words twice are two goals. */
    @Transactional
    public GoalSet set(WorkspaceId workspace, PersonId author, GoalWords words) {
        Optional<GoalRefusal> refusal = GoalRefusal.of(words, today(workspace, author));
        if (refusal.isPresent()) {
            return new GoalSet.Refused(refusal.get());
        }
        Goal goal = goals.save(Goal.begun(workspace, author, clock.instant()));
        steps.moved(workspace, goal.id(), goal.state(), Cause.by(author, "SET"));
        return new GoalSet.Kept(written(goal, words));
    }

    /** Puts a goal into other words; the earlier ones are kept, and who may read it stays. The same words change nothing. */
    @Transactional
    public GoalSet reword(WorkspaceId workspace, PersonId author, GoalId id, GoalWords words) {
        Optional<Goal> own = lock(workspace, author, id).filter(Goal::open);
        if (own.isEmpty()) {
            return new GoalSet.Over();
        }
        OwnGoal before = standing(own.get());
        if (before.words().equals(words)) {
            return new GoalSet.Kept(before);
        }
        Optional<GoalRefusal> refusal = GoalRefusal.of(words, today(workspace, author));
        if (refusal.isPresent()) {
            return new GoalSet.Refused(refusal.get());
        }
        Goal goal = own.get().reworded(clock.instant());
        goals.update(goal);
        steps.stayed(workspace, id, goal.state(), Cause.by(author, "REWORDED"));
        return new GoalSet.Kept(written(goal, words));
    }

    /** It is achieved; as it stands when it was so already. */
    @Transactional
    public Optional<OwnGoal> done(WorkspaceId workspace, PersonId author, GoalId id) {
        return move(workspace, author, id, Move.DONE);
    }

    /** It is put away and nobody else reads it any more; its words stay its author's. */
    @Transactional
    public Optional<OwnGoal> drop(WorkspaceId workspace, PersonId author, GoalId id) {
        lock(workspace, author, id).filter(Goal::open).map(Goal::writing).ifPresent(sharing::endAll);
        return move(workspace, author, id, Move.DROPPED);
    }

    /** It is in progress again, after Done or Drop. */
    @Transactional
    public Optional<OwnGoal> takeUp(WorkspaceId workspace, PersonId author, GoalId id) {
        return move(workspace, author, id, Move.UNDONE);
    }

    /** The other half of that pair may read it from now on. */
    @Transactional
    public GoalShared share(WorkspaceId workspace, PersonId author, GoalId id, PairId pair) {
        Optional<Goal> own = lock(workspace, author, id);
        if (own.isEmpty()) {
            return new GoalShared.NotYours();
        }
        boolean shared = own.get().state() != GoalState.DROPPED
                && sharing.begin(own.get().writing(), pair);
        sharing.redraw(own.get().writing());
        OwnGoal goal = standing(own.get());
        return shared ? new GoalShared.Shared(goal) : new GoalShared.PairOver(goal);
    }

    /** They may not read it any more, from this moment. */
    @Transactional
    public Optional<OwnGoal> unshare(WorkspaceId workspace, PersonId author, GoalId id, PairId pair) {
        return lock(workspace, author, id).map(goal -> {
            sharing.end(goal.writing(), pair);
            sharing.redraw(goal.writing());
            return standing(goal);
        });
    }

    /** Everything somebody set, in order. */
    @Transactional
    public List<OwnGoal> mine(WorkspaceId workspace, PersonId author) {
        return book.read(workspace, goals.findByWorkspaceIdAndPersonIdOrderById(workspace, author));
    }

    /** One of their own goals. */
    @Transactional
    public Optional<OwnGoal> own(WorkspaceId workspace, PersonId author, GoalId id) {
        return find(workspace, author, id).map(this::standing);
    }

    /** What live partners share with this person; without its words. */
    @Transactional
    public List<SharedGoal> sharedWith(WorkspaceId workspace, PersonId reader) {
        return sharing.with(workspace, Goal.SHELF, reader).stream()
                .map(Goals::shared)
                .toList();
    }

    /** The goal for whoever may read it at this moment: its author, or the other half of a live pair it is shared with. */
    @Transactional
    public Optional<OwnGoal> read(WorkspaceId workspace, PersonId reader, GoalId id) {
        return goals.findByWorkspaceIdAndId(workspace, id)
                .filter(goal -> sharing.mayRead(goal.writing(), reader))
                .map(this::standing);
    }

    /** What a letter about a share speaks of, as long as the share stands. */
    @Transactional
    public Optional<SharedGoal> shared(WorkspaceId workspace, UUID share) {
        return sharing.standing(workspace, Goal.SHELF, share).map(Goals::shared);
    }

    private static SharedGoal shared(Share share) {
        return new SharedGoal(new GoalId(share.writingId()), share.authorId(), share.pairId());
    }

    private OwnGoal written(Goal goal, GoalWords words) {
        book.write(goal, words);
        sharing.redraw(goal.writing());
        return standing(goal);
    }

    private Optional<OwnGoal> move(WorkspaceId workspace, PersonId author, GoalId id, Move move) {
        return lock(workspace, author, id).map(before -> {
            Goal after = move.of(before, now());
            goals.update(after);
            steps.moved(workspace, id, after.state(), Cause.by(author, move.name()));
            sharing.redraw(after.writing());
            return standing(after);
        });
    }

    private OwnGoal standing(Goal goal) {
        return book.read(goal.workspaceId(), List.of(goal)).getFirst();
    }

    private Optional<Goal> lock(WorkspaceId workspace, PersonId author, GoalId id) {
        return goals.lock(workspace, id).filter(goal -> goal.personId().equals(author));
    }

    private Optional<Goal> find(WorkspaceId workspace, PersonId author, GoalId id) {
        return goals.findByWorkspaceIdAndId(workspace, id)
                .filter(goal -> goal.personId().equals(author));
    }

    private LocalDate today(WorkspaceId workspace, PersonId person) {
        return LocalDate.ofInstant(now(), people.get(workspace, person).zone());
    }

    private Instant now() {
        return clock.instant();
    }

    /** What its author does to a goal; nothing where it was done before. */
    private enum Move {
        DONE,
        DROPPED,
        UNDONE;

        Goal of(Goal goal, Instant at) {
            return switch (this) {
                case DONE -> goal.open() ? goal.achieved(at) : goal;
                case DROPPED -> goal.open() ? goal.dropped(at) : goal;
                case UNDONE -> goal.open() ? goal : goal.takenUp(at);
            };
        }
    }
}
