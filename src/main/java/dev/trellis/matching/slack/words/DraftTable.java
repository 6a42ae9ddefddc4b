package dev.trellis.matching.slack.words;

import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.score.Scoring;
import dev.trellis.matching.sheet.Table;
import dev.trellis.slack.kit.Copy;
import java.util.List;
import java.util.stream.Stream;

/** A draft as rows with reasons: its pairs, the best first, and then whoever is left over and why. */
public record DraftTable(Copy copy, Names names) {
    public Table of(DraftView view) {
        Scoring scoring = new Scoring(view.draft().weights());
        Stream<List<Object>> pairs = view.pairs().stream().map(pair -> pair(pair, scoring));
        Stream<List<Object>> leftOver = view.leftOver().stream().map(this::leftOver);
        return new Table(header(), Stream.concat(pairs, leftOver).toList());
    }

    private List<String> header() {
        return Stream.of("one", "other", "score", "reasons", "second", "repeated", "pinned", "sending")
                .map(column -> copy.text("matching.table." + column))
                .toList();
    }

    private List<Object> pair(DraftPair pair, Scoring scoring) {
        return List.of(
                names.person(pair.one()),
                names.person(pair.other()),
                scoring.outOfHundred(pair.score()),
                new ReasonWords(copy, names).all(pair),
                pair.host().map(names::person).orElse(""),
                mark(pair.repeated()),
                mark(pair.pinned()),
                copy.text("matching.sending." + state(pair)));
    }

    private List<Object> leftOver(LeftOver left) {
        return List.of(names.person(left.person()), "", "", new LeftOverWords(copy).forLead(left), "", "", "", "");
    }

    private String mark(boolean is) {
        return is ? copy.text("matching.table.yes") : "";
    }

    private static String state(DraftPair pair) {
        return switch (pair.sending()) {
            case WAITING -> "waiting";
            case SENT -> "sent";
            case SKIPPED -> "skipped";
        };
    }
}
