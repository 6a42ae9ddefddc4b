package dev.trellis.matching.sheet;

import dev.trellis.matching.Decision;
import dev.trellis.matching.DecisionLog;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.score.Scoring;
import dev.trellis.workspace.DraftId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Gives a draft out as a file or a picture, to its program's leads alone; that somebody took it away is written down. */
@Singleton
public class Sheets {
    private final Drafts drafts;
    private final DecisionLog log;

    Sheets(Drafts drafts, DecisionLog log) {
        this.drafts = drafts;
        this.log = log;
    }

    /** What a file is to hold; empty for whoever does not lead the program. */
    @Transactional
    public Optional<DraftView> take(Matchmaker by, DraftId id) {
        Optional<DraftView> view = drafts.show(by, id);
        view.ifPresent(draft -> log.write(by, Decision.EXPORT, id));
        return view;
    }

    /** How its scores are spread; empty for whoever does not lead the program. */
    @Transactional
    public Optional<ScoreChart> chart(Matchmaker by, DraftId id) {
        return drafts.show(by, id)
                .map(view -> ScoreChart.of(
                        view.pairs().stream().map(DraftPair::score).toList(), best(view.draft())));
    }

    private static int best(Draft draft) {
        return new Scoring(draft.weights()).best();
    }
}
