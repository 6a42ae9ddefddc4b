package dev.trellis.matching.slack.desk;

import dev.trellis.matching.answers.Tally;
import dev.trellis.slack.kit.Sheet;

/** How a round goes, in numbers: which of its pairs ended, and why, is not said. */
final class TallyWords {
    private TallyWords() {}

    /** Under the program's name. */
    static void headed(Sheet<?> sheet, String program, Tally tally) {
        if (tally.asked() == 0) {
            sheet.line("draft.round.nobody", "program", program);
        } else if (tally.over()) {
            sheet.line("draft.round.over", "program", program, "together", tally.together(), "asked", tally.asked());
            ended(sheet, tally);
        } else {
            String key = tally.fresh() ? "draft.round.begun" : "draft.round.open";
            sheet.line(key, "program", program, "together", tally.together(), "asked", tally.asked());
            open(sheet, tally);
        }
    }

    private static void open(Sheet<?> sheet, Tally tally) {
        tally.last().ifPresent(at -> sheet.line("draft.round.asked", "open", tally.open(), "at", at));
        ended(sheet, tally);
    }

    private static void ended(Sheet<?> sheet, Tally tally) {
        if (tally.apart() > 0) {
            sheet.line("draft.round.ended", "ended", tally.apart());
        }
    }
}
