package dev.trellis.checkin;

import dev.trellis.joining.away.PersonResumed;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.news.PairEnded;
import dev.trellis.pairing.news.PairIntroduced;
import dev.trellis.pairing.news.PairPaused;
import dev.trellis.pairing.news.PairResumed;
import dev.trellis.pairing.news.PartingTold;
import dev.trellis.pairing.news.TalkBooked;
import dev.trellis.people.PersonDeactivated;
import dev.trellis.people.PersonReactivated;
import dev.trellis.privacy.steps.Cause;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What happens to a pair moves its questions, in the same transaction. */
@Singleton
class PairNews {
    private final Questions questions;
    private final Pairs pairs;
    private final Clock clock;

    PairNews(Questions questions, Pairs pairs, Clock clock) {
        this.questions = questions;
        this.pairs = pairs;
        this.clock = clock;
    }

    /** The first question comes 5 working days after the introduction, unless a talk is booked before. */
    @TransactionalEventListener(TransactionalEventListener.TransactionPhase.BEFORE_COMMIT)
    void on(PairIntroduced news) {
        Pair pair = pair(news.workspace(), news.pair());
        Instant introduced = Optional.ofNullable(pair.introducedAt()).orElseGet(clock::instant);
        both(pair, side -> {
            if (side.open().isEmpty()) {
                questions.plan(side, side.timetable().afterIntroduction(introduced), null, Cause.of("INTRODUCED"));
            }
        });
    }

    /** One working day after the talk, in place of whatever was planned. */
    @TransactionalEventListener(TransactionalEventListener.TransactionPhase.BEFORE_COMMIT)
    void on(TalkBooked news) {
        both(pair(news.workspace(), news.pair()), side -> {
            LocalDate day = side.timetable().day(news.at());
            questions.replan(side, side.timetable().after(day), day, Cause.by(news.by(), "TALK_BOOKED"));
            questions.redrawLast(side);
        });
    }

    @TransactionalEventListener(TransactionalEventListener.TransactionPhase.BEFORE_COMMIT)
    void on(PairPaused news) {
        both(pair(news.workspace(), news.pair()), side -> {
            Instant back = side.timetable().back(news.until());
            side.open()
                    .filter(open -> !back.isBefore(
                            Optional.ofNullable(open.times().dueAt()).orElse(back)))
                    .ifPresent(open -> questions.replan(side, back, null, Cause.of("PAIR_PAUSED")));
        });
    }

    @TransactionalEventListener(TransactionalEventListener.TransactionPhase.BEFORE_COMMIT)
    void on(PairResumed news) {
        comeBack(pair(news.workspace(), news.pair()));
    }

    @TransactionalEventListener(TransactionalEventListener.TransactionPhase.BEFORE_COMMIT)
    void on(PairEnded news) {
        Pair pair = pair(news.workspace(), news.pair());
        both(pair, side -> {
            if (!pairs.goesOnFor(pair, side.person().id())) {
                over(side);
            }
        });
    }

    /** Until they were told, their question stayed where it was. */
    @TransactionalEventListener(TransactionalEventListener.TransactionPhase.BEFORE_COMMIT)
    void on(PartingTold news) {
        both(pair(news.workspace(), news.pair()), side -> {
            if (side.person().id().equals(news.person())) {
                over(side);
            }
        });
    }

    @TransactionalEventListener(TransactionalEventListener.TransactionPhase.BEFORE_COMMIT)
    void on(PersonResumed news) {
        pairs.live(news.workspace(), news.person()).stream()
                .filter(pair -> pair.program().equals(news.program()))
                .forEach(this::comeBack);
    }

    /** Nothing reaches them any more. */
    @TransactionalEventListener(TransactionalEventListener.TransactionPhase.BEFORE_COMMIT)
    void on(PersonDeactivated news) {
        ofPerson(news.workspace(), news.person(), side -> cancel(side, "ACCOUNT_GONE"));
    }

    /** They are asked again, from the next working day on. */
    @TransactionalEventListener(TransactionalEventListener.TransactionPhase.BEFORE_COMMIT)
    void on(PersonReactivated news) {
        ofPerson(news.workspace(), news.person(), side -> {
            if (side.open().isEmpty()) {
                questions.plan(side, side.timetable().tomorrow(clock.instant()), null, Cause.of("ACCOUNT_BACK"));
            }
        });
    }

    /** A pause that ends early brings the next question forward, to a cadence from now at the latest. */
    private void comeBack(Pair pair) {
        both(pair, side -> {
            Instant latest = side.timetable().afterSilence(clock.instant());
            side.open()
                    .filter(open -> open.state() == CheckInState.SCHEDULED)
                    .filter(open -> Optional.ofNullable(open.times().dueAt())
                            .filter(latest::isBefore)
                            .isPresent())
                    .ifPresent(open -> questions.change(open.postponed(latest), Cause.of("PAIR_GOES_ON")));
        });
    }

    /** Nothing is asked, and the last answer offers nothing that leads nowhere. */
    private void over(Side side) {
        cancel(side, "PAIR_ENDED");
        questions.redrawLast(side);
    }

    private void cancel(Side side, String reason) {
        side.open().map(CheckIn::cancelled).ifPresent(row -> questions.change(row, Cause.of(reason)));
    }

    private void both(Pair pair, Consumer<Side> each) {
        questions.hold(pair).forEach(each);
    }

    private void ofPerson(WorkspaceId workspace, PersonId person, Consumer<Side> each) {
        List<Pair> live = pairs.live(workspace, person).stream()
                .filter(pair -> pair.introducedAt() != null)
                .toList();
        for (Pair pair : live) {
            questions.hold(pair).stream()
                    .filter(side -> side.person().id().equals(person))
                    .forEach(each);
        }
    }

    private Pair pair(WorkspaceId workspace, PairId id) {
        return pairs.find(workspace, id).orElseThrow();
    }
}
