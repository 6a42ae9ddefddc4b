package dev.trellis.matching.question;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.LetterRefused;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.matching.desk.Weighing;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftBook;
import dev.trellis.people.People;
import dev.trellis.schedule.Beat;
import dev.trellis.schedule.DueRows;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Works out what was asked of large drafts; the modal that waits shows it, or a message once that is closed. */
@Singleton
class AnswerQuestions implements Beat {
    private final QuestionRepository repository;
    private final DraftBook book;
    private final Weighing weighing;
    private final DueRows rows;
    private final Told told;

    AnswerQuestions(QuestionRepository repository, DraftBook book, Weighing weighing, DueRows rows, Told told) {
        this.repository = repository;
        this.book = book;
        this.weighing = weighing;
        this.rows = rows;
        this.told = told;
    }

    /** How an answer reaches whoever asked. */
    @Singleton
    record Told(Outbox outbox, People people) {
        void inModal(Question question) {
            outbox.put(Letter.view(question.workspace(), Question.KIND, question.viewId(), subject(question)));
        }

        void byMessage(Question question) {
            String asked = people.get(question.workspace(), question.askedBy()).slackId();
            outbox.put(Letter.post(question.workspace(), Question.KIND, asked, subject(question)));
        }

        private static Subject subject(Question question) {
            return new Subject(Question.ROOM, question.id());
        }
    }

    @Override
    public String name() {
        return "answer what was asked of drafts";
    }

    @Override
    public int beat() {
        return rows.each(
                repository.findTop10ByStateOrderByAskedAtAndId(Question.State.ASKED), Question::id, this::answer);
    }

    @Override
    public Optional<Instant> nextDue() {
        return repository.oldest();
    }

    /** It takes a while: only then the question is locked, if somebody still waits for it. */
    private int answer(Question asked) {
        Question answered = book.find(asked.workspace(), asked.draft())
                .filter(draft -> draft.version() == asked.version())
                .flatMap(draft -> answer(asked, draft))
                .orElseGet(asked::overtaken);
        Optional<Question> waiting =
                repository.lock(asked.workspace(), asked.id()).filter(now -> now.state() == Question.State.ASKED);
        waiting.ifPresent(now -> {
            repository.update(answered);
            told.inModal(answered);
        });
        return waiting.isPresent() ? 1 : 0;
    }

    private Optional<Question> answer(Question asked, Draft draft) {
        return asked.one() == null || asked.other() == null
                ? weighing.by(draft, asked.policy(draft)).map(asked::answered)
                : weighing.pair(draft, asked.one(), asked.other()).map(asked::answered);
    }

    /** Whoever closed the modal meanwhile reads it in a message. */
    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void closed(LetterRefused refused) {
        Letter letter = refused.letter();
        if (letter.operation() == Operation.VIEW && letter.kind().equals(Question.KIND)) {
            repository
                    .findByWorkspaceAndId(letter.workspace(), letter.subject().id())
                    .filter(question -> question.state() != Question.State.LEFT)
                    .ifPresent(told::byMessage);
        }
    }
}
