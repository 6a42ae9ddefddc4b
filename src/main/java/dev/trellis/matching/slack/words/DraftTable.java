package dev.trellis.matching.slack.words;

import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.score.Scoring;
import dev.trellis.matching.sheet.Table;
import dev.trellis.program.settings.Kind;
import dev.trellis.slack.kit.Copy;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A draft as rows with reasons: its pairs, the best first, and then whoever is left over and why, each in the column of
 * their side.
 */
public record DraftTable(Copy copy, Names names, Kind kind) {
    public Table of(DraftView view) {
        Scoring scoring = new Scoring(view.draft().weights());
        Stream<List<Object>> pairs = view.pairs().stream().map(pair -> pair(pair, scoring));
        Stream<List<Object>> leftOver = view.leftOver().stream()
                .sorted(Comparator.comparing(LeftOver::mentor))
                .map(this::leftOver);
        return new Table(header(), Stream.concat(pairs, leftOver).toList());
    }

    private List<String> header() {
        Stream<String> two = kind == Kind.MENTORS ? Stream.of("mentor", "mentee") : Stream.of("one", "other");
        return Stream.concat(two, Stream.of("score", "reasons", "second", "repeated", "pinned", "sending"))
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
        String name = names.person(left.person());
        boolean second = kind == Kind.MENTORS && !left.mentor();
        return List.of(
                second ? "" : name,
                second ? name : "",
                "",
                new LeftOverWords(copy).forLead(left),
                "",
                "",
                "",
                copy.text("matching.sending.left"));
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
