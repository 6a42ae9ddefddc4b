package dev.trellis.pairing.unsure;

import dev.trellis.delivery.Letter;
import dev.trellis.pairing.Pair;
import java.util.Optional;

/** A kind of message to a pair that is not repeated by itself when nobody can say whether it arrived. */
public interface Doubtful {
    /** The kind of the letter. */
    String kind();

    /** The pair that such a letter is about; empty when nobody needs it any more. */
    Optional<Pair> pair(Letter letter);
}
