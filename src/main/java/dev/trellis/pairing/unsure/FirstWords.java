package dev.trellis.pairing.unsure;

import dev.trellis.delivery.Letter;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairLetters;
import dev.trellis.pairing.Pairs;
import dev.trellis.workspace.PairId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The first words to a new pair, together or each alone: where the channel does not know of them, their introduction. */
@Factory
record FirstWords(Pairs pairs) {
    @Singleton
    Doubtful together() {
        return of(PairLetters.FIRST_TALK);
    }

    @Singleton
    Doubtful apart() {
        return of(PairLetters.APART);
    }

    private Doubtful of(String kind) {
        return new Doubtful() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public Optional<Pair> pair(Letter letter) {
                PairId id = PairId.of(letter.subject().id().split("/", 2)[0]);
                return pairs.find(letter.workspace(), id)
                        .filter(pair -> pair.state().live());
            }
        };
    }
}
