package dev.trellis.matching.slack.desk;

import dev.trellis.matching.answers.Answers;
import dev.trellis.matching.answers.Tally;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftState;
import dev.trellis.matching.draft.Sendings;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.slack.kit.Place;
import dev.trellis.slack.kit.Sheet;
import jakarta.inject.Singleton;

/** How far a published draft is, in one line: its offers go out, wait for the channel, or are answered. */
@Singleton
public record RoundWords(Programs programs, Sendings sendings, Answers answers) {

    public void headed(Sheet<?> sheet, Draft draft) {
        if (draft.isGoingOut()) {
            goingOut(sheet, draft);
        } else {
            TallyWords.headed(sheet, program(draft).name(), tally(draft));
        }
    }

    private void goingOut(Sheet<?> sheet, Draft draft) {
        sheet.line(
                key(draft),
                "program",
                program(draft).name(),
                "sent",
                tally(draft).asked(),
                "pairs",
                draft.figures().pairs(),
                "channel",
                channel(draft));
    }

    private String key(Draft draft) {
        if (isWaiting(draft)) {
            return "draft.round.waits";
        }
        return draft.state() == DraftState.STOPPING ? "draft.stopping" : "draft.publishing";
    }

    /** Whether the program's channel is gone, and with it the way to ask the rest. */
    public boolean isWaiting(Draft draft) {
        return sendings.isWaiting(draft);
    }

    public Place channel(Draft draft) {
        return new Place(program(draft).channel());
    }

    public Tally tally(Draft draft) {
        return answers.of(draft);
    }

    private Program program(Draft draft) {
        return programs.get(draft.workspace(), draft.program());
    }
}
