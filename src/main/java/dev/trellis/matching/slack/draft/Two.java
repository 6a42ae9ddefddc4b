package dev.trellis.matching.slack.draft;

import dev.trellis.matching.draft.DraftPair;
import dev.trellis.pairing.Couple;
import dev.trellis.workspace.PersonId;

/** The two a row of buttons is about, in the order in which they are named. */
public record Two(PersonId one, PersonId other) {
    static Two of(DraftPair pair) {
        return new Two(pair.one(), pair.other());
    }

    static Two read(String text) {
        String[] ids = text.split(",", 2);
        return new Two(PersonId.of(ids[0]), PersonId.of(ids[ids.length - 1]));
    }

    Couple couple() {
        return Couple.of(one, other);
    }

    @Override
    public String toString() {
        return one + "," + other;
    }
}
