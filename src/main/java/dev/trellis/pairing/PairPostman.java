package dev.trellis.pairing;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.LetterDone;
import dev.trellis.delivery.LetterRefused;
import dev.trellis.delivery.LetterUncertain;
import dev.trellis.delivery.Operation;
import dev.trellis.workspace.PairId;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;

/** Hears what became of a pair's letters. */
@Singleton
class PairPostman {
    private final Register register;
    private final IntroductionSteps steps;
    private final Partings partings;

    PairPostman(Register register, IntroductionSteps steps, Partings partings) {
        this.register = register;
        this.steps = steps;
        this.partings = partings;
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void done(LetterDone done) {
        Letter letter = done.letter();
        if (isOpening(letter)) {
            steps.opened(pair(letter), done.conversation());
        } else if (isPost(letter, PairLetters.INTRODUCTION)) {
            steps.posted(pair(letter));
        } else if (isPost(letter, PairLetters.FIRST_TALK) || isPost(letter, PairLetters.APART)) {
            steps.asked(pair(letter));
        } else if (isPost(letter, PairLetters.OVER)) {
            partings.told(pair(letter), letter);
        }
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void refused(LetterRefused refused) {
        Letter letter = refused.letter();
        if (isPost(letter, PairLetters.INTRODUCTION)) {
            steps.refused(pair(letter));
        } else if (isOpening(letter) || isPost(letter, PairLetters.FIRST_TALK)) {
            steps.stuck(pair(letter));
        } else if (isPost(letter, PairLetters.OVER)) {
            partings.told(pair(letter), letter);
        }
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void uncertain(LetterUncertain uncertain) {
        Letter letter = uncertain.letter();
        if (isPost(letter, PairLetters.INTRODUCTION)) {
            steps.uncertain(pair(letter));
        } else if (isPost(letter, PairLetters.FIRST_TALK) || isPost(letter, PairLetters.APART)) {
            steps.asked(pair(letter));
        } else if (isPost(letter, PairLetters.OVER)) {
            partings.told(pair(letter), letter);
        }
    }

    private Pair pair(Letter letter) {
        String subject = letter.subject().id();
        int slash = subject.indexOf('/');
        return register.lock(letter.workspace(), PairId.of(slash < 0 ? subject : subject.substring(0, slash)));
    }

    private static boolean isOpening(Letter letter) {
        return letter.operation() == Operation.OPEN && letter.subject().room().equals(PairLetters.ROOM);
    }

    private static boolean isPost(Letter letter, String kind) {
        return letter.operation() == Operation.POST && letter.kind().equals(kind);
    }
}
