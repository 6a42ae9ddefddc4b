package dev.trellis.matching.slack.desk;

import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Figures;
import dev.trellis.matching.score.Scoring;
import dev.trellis.slack.kit.Sheet;

/** How good a set of pairs is, for HR only. */
public final class FigureWords {
    private static final int PERCENT = 100;

    private FigureWords() {}

    /** The weakest and the middle pair, whether anything better exists, and who meets again; nothing where there is no pair. */
    public static void say(Sheet<?> sheet, Draft draft, Figures figures) {
        Scoring scoring = new Scoring(draft.weights());
        if (figures.pairs() == 0) {
            return;
        }
        sheet.line(
                "draft.figures",
                "worst",
                scoring.outOfHundred(figures.worst()),
                "median",
                scoring.outOfHundred(figures.median()));
        if (figures.second() > 0) {
            sheet.line("draft.second", "count", figures.second());
        }
        if (figures.proven()) {
            sheet.line(figures.second() > 0 ? "draft.proven.second" : "draft.proven");
        } else {
            sheet.line("draft.bound", "percent", missing(figures));
        }
        if (figures.repeats() > 0) {
            sheet.line("draft.repeats", "count", figures.repeats());
        }
    }

    /** By how many percent the total could be higher at most. */
    private static int missing(Figures figures) {
        long more = figures.bound() - figures.total();
        return (int) Math.max(1, Math.ceilDiv(more * PERCENT, Math.max(1, figures.total())));
    }
}
