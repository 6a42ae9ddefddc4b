package dev.trellis.people;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.LetterRefused;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** What a refused letter says about the person it was for. */
@Singleton
class Doubts {
    private static final Set<String> GONE = Set.of("user_disabled", "user_not_found", "users_not_found");
    /** Slack also answers these when a direct message cannot be opened, so it is asked about the person. */
    private static final Set<String> UNCLEAR = Set.of("channel_not_found", "cannot_dm_bot", "invalid_user_combination");

    private final People people;

    Doubts(People people) {
        this.people = people;
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(LetterRefused refused) {
        Letter letter = refused.letter();
        List<String> users = List.of(letter.address().split(",", -1)).stream()
                .filter(address -> address.startsWith("U") || address.startsWith("W"))
                .toList();
        boolean gone = GONE.contains(refused.code());
        if (gone && users.size() == 1) {
            people.left(letter.workspace(), users.getFirst());
        } else if (gone || UNCLEAR.contains(refused.code())) {
            users.forEach(user -> people.doubt(letter.workspace(), user));
        }
    }
}
