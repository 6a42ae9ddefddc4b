package dev.trellis.pairing;

import dev.trellis.privacy.Place;
import dev.trellis.privacy.Words;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;

/** Keeps the two approved lines of each pair, sealed, as they stood at the second yes. */
@Singleton
final class Lines {
    private static final String TABLE = "pair_line";

    private final PairLineRepository lines;
    private final Words words;

    Lines(PairLineRepository lines, Words words) {
        this.lines = lines;
        this.words = words;
    }

    void keep(Pair pair, Approved approved) {
        PersonId person = approved.person();
        String id = pair.sideOf(person);
        String brings = words.seal(
                pair.workspace(),
                person,
                Place.of(TABLE, "brings", id),
                approved.line().brings());
        String wants = words.seal(
                pair.workspace(),
                person,
                Place.of(TABLE, "wants", id),
                approved.line().wants());
        lines.save(new PairLine(id, pair.workspace(), pair.id(), person, brings, wants));
    }

    /** Blank once its author was erased. */
    OwnLine of(Pair pair, PersonId person) {
        return lines.findByWorkspaceAndId(pair.workspace(), pair.sideOf(person))
                .map(line -> new OwnLine(open(line, "brings", line.brings()), open(line, "wants", line.wants())))
                .orElse(OwnLine.BLANK);
    }

    private String open(PairLine line, String column, String sealed) {
        return words.open(line.workspace(), line.person(), Place.of(TABLE, column, line.id()), sealed)
                .orElse("");
    }
}
