package dev.trellis.pairing.unsure;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.LetterUncertain;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.pairing.Pair;
import dev.trellis.people.Person;
import dev.trellis.program.Programs;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Asks a program's lead, at most once a day and while they are at work, about whatever is unsure. */
@Singleton
class AskALead {
    private final Unsure unsure;
    private final Programs programs;
    private final Outbox outbox;
    private final Clock clock;

    AskALead(Unsure unsure, Programs programs, Outbox outbox, Clock clock) {
        this.unsure = unsure;
        this.programs = programs;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One more on the same day changes the message that is there; one that is still to come says it anyway. */
    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void uncertain(LetterUncertain uncertain) {
        unsure.about(uncertain.letter()).ifPresent(this::ask);
    }

    private void ask(Pair pair) {
        Person lead = programs.lead(programs.get(pair.workspace(), pair.program()));
        Instant now = clock.instant();
        Subject subject = UnsureLetters.about(pair.program(), LocalDate.ofInstant(now, lead.zone()));
        outbox.put(Letter.update(pair.workspace(), UnsureLetters.KIND, lead.slackId(), subject));
        outbox.put(Letter.post(pair.workspace(), UnsureLetters.KIND, lead.slackId(), subject)
                .notBefore(lead.week().atWork(now)));
    }
}
