package dev.trellis.pairing.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.workspace.PairId;
import jakarta.inject.Singleton;

/** Finds the pair that a letter is about. */
@Singleton
record PairReader(Pairs pairs) {
    Pair read(Letter letter) {
        String subject = letter.subject().id();
        int slash = subject.indexOf('/');
        return pairs.get(letter.workspace(), PairId.of(slash < 0 ? subject : subject.substring(0, slash)));
    }
}
