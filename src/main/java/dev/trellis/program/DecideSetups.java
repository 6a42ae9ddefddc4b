package dev.trellis.program;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.LetterDone;
import dev.trellis.delivery.LetterRefused;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.Outbox;
import dev.trellis.program.settings.Progress.State;
import dev.trellis.program.settings.Trouble;
import dev.trellis.workspace.ProgramId;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** Hears what Slack says of a program's channel, and opens the program, refuses it, or finds it broken. */
@Singleton
class DecideSetups {
    private static final Set<Operation> QUESTIONS = Set.of(Operation.LOOK, Operation.JOIN);
    /** Refusals of a post that mean the channel and not the message. */
    private static final Set<String> CHANNEL_GONE =
            Set.of("is_archived", "channel_not_found", "not_in_channel", "restricted_action");

    private final ProgramBook book;
    private final Outbox outbox;
    private final ApplicationEventPublisher<Object> events;
    private final Clock clock;

    DecideSetups(ProgramBook book, Outbox outbox, ApplicationEventPublisher<Object> events, Clock clock) {
        this.book = book;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(LetterDone done) {
        if (QUESTIONS.contains(done.letter().operation())) {
            ours(done.letter()).ifPresent(program -> decide(program, done));
        }
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(LetterRefused refused) {
        Letter letter = refused.letter();
        if (QUESTIONS.contains(letter.operation())) {
            ours(letter).ifPresent(program -> refuse(program, ChannelVerdict.refusing(refused.code())));
        } else if (letter.operation() == Operation.VIEW) {
            // The modal was closed meanwhile: the same news as a message.
            ours(letter).ifPresent(program -> book.tellLeads(program, "program.checked"));
        } else if (letter.operation() == Operation.POST && CHANNEL_GONE.contains(refused.code())) {
            gone(letter, ChannelVerdict.refusing(refused.code()));
        }
    }

    /** The channel of a program cannot be posted to any more, whoever found out. */
    void broken(Program program, Trouble why) {
        if (program.isOpen()) {
            Program now = book.keep(program.broken(why), "broken", null);
            book.tellLeads(now, "program.broken");
            events.publishEvent(new ProgramBroken(now.workspace(), now.id()));
        }
    }

    private void gone(Letter letter, Trouble why) {
        book.in(letter.workspace(), letter.address()).stream()
                .flatMap(found -> book.lock(found.workspace(), found.id()).stream())
                .forEach(program -> broken(program, why));
    }

    private Optional<Program> ours(Letter letter) {
        return letter.subject().room().equals("program")
                ? book.lock(letter.workspace(), ProgramId.of(letter.subject().id()))
                : Optional.empty();
    }

    private void decide(Program program, LetterDone done) {
        boolean looked = done.letter().operation() == Operation.LOOK;
        if (looked && done.facts().isEmpty()) {
            // What Slack said was lost in a crash; nothing is opened on a guess.
            again(program);
        } else if (program.isOpen()) {
            keepAnEyeOn(program, new ChannelVerdict(done.facts()));
        } else {
            weigh(program, done);
        }
    }

    private void keepAnEyeOn(Program program, ChannelVerdict verdict) {
        verdict.lost()
                .ifPresentOrElse(
                        why -> broken(program, why), () -> book.see(program.seen(verdict.of(program.place()))));
    }

    private void again(Program program) {
        if (program.state() == State.DRAFT || program.state() == State.BROKEN) {
            Program now = book.keep(program.checkingAgain(), "checked again", null);
            outbox.put(Letter.look(now.workspace(), now.channel(), ProgramBook.subject(now))
                    .version(now.progress().checks()));
        }
    }

    private void weigh(Program program, LetterDone done) {
        ChannelVerdict verdict = new ChannelVerdict(done.facts());
        boolean joined = done.letter().operation() == Operation.JOIN;
        Program seen = program.seen(verdict.of(program.place()));
        Optional<Trouble> trouble = verdict.trouble().or(() -> taken(program));
        if (trouble.isPresent()) {
            refuse(seen, trouble.get());
        } else if (joined || verdict.isMember()) {
            open(seen);
        } else {
            book.keep(seen, "joining", null);
            outbox.put(Letter.join(program.workspace(), program.channel(), ProgramBook.subject(program))
                    .version(program.progress().checks()));
        }
    }

    private Optional<Trouble> taken(Program program) {
        return book.in(program.workspace(), program.channel()).stream()
                .filter(other -> !other.id().equals(program.id()) && other.heldChannel() != null)
                .map(_ -> Trouble.TAKEN)
                .findFirst();
    }

    private void open(Program program) {
        if (program.state() == State.DRAFT || program.state() == State.BROKEN) {
            LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
            Program now = book.keep(program.open(today), "opened", null);
            events.publishEvent(new ProgramOpened(now.workspace(), now.id()));
            show(now);
        }
    }

    private void refuse(Program program, Trouble why) {
        switch (program.state()) {
            case DRAFT -> show(book.keep(program.refused(why), "refused: " + why, null));
            case BROKEN -> show(book.keep(program.broken(why), "still broken: " + why, null));
            case OPEN -> broken(program, why);
            case OVER -> {}
        }
    }

    private void show(Program program) {
        outbox.put(
                Letter.view(program.workspace(), "program.setup", program.setupView(), ProgramBook.subject(program)));
    }
}
