package dev.trellis.pairing;

import dev.trellis.joining.away.PersonLeft;
import dev.trellis.joining.away.PersonPaused;
import dev.trellis.joining.away.PersonResumed;
import dev.trellis.people.People;
import dev.trellis.people.PersonDeactivated;
import dev.trellis.people.PersonReactivated;
import dev.trellis.privacy.steps.Cause;
import dev.trellis.schedule.hours.WorkWeek;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Somebody's pairs end when they leave, and rest while they are away. */
@Singleton
class WhenPeopleComeAndGo {
    private final Register register;
    private final Endings endings;
    private final Breaks breaks;
    private final People people;
    private final Clock clock;

    WhenPeopleComeAndGo(Register register, Endings endings, Breaks breaks, People people, Clock clock) {
        this.register = register;
        this.endings = endings;
        this.breaks = breaks;
        this.people = people;
        this.clock = clock;
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void left(PersonLeft left) {
        Cause why = Cause.by(left.person(), EndReason.LEFT.name());
        locked(left.workspace(), left.program(), left.person()).forEach(pair -> endings.end(pair, why));
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void paused(PersonPaused paused) {
        WorkWeek week = people.get(paused.workspace(), paused.person()).week();
        Cause why = Cause.by(paused.person(), "BREAK");
        locked(paused.workspace(), paused.program(), paused.person())
                .forEach(pair -> breaks.pause(pair, week.at(paused.until(), week.from()), why));
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void resumed(PersonResumed resumed) {
        locked(resumed.workspace(), resumed.program(), resumed.person())
                .forEach(pair -> breaks.lookAgain(pair, clock.instant()));
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void gone(PersonDeactivated gone) {
        locked(gone.workspace(), gone.person()).forEach(pair -> breaks.gone(pair, clock.instant()));
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void back(PersonReactivated back) {
        locked(back.workspace(), back.person()).forEach(pair -> breaks.lookAgain(pair, clock.instant()));
    }

    private List<Pair> locked(WorkspaceId workspace, ProgramId program, PersonId person) {
        return locked(workspace, person).stream()
                .filter(pair -> pair.program().equals(program))
                .toList();
    }

    private List<Pair> locked(WorkspaceId workspace, PersonId person) {
        Stream<Pair> live = register.live(workspace, person).stream();
        return live.map(pair -> register.lock(workspace, pair.id())).toList();
    }
}
