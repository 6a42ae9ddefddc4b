package dev.trellis.matching.slack.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.desk.Edit;
import dev.trellis.matching.desk.Edits;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.plan.Fixed;
import dev.trellis.matching.slack.Chair;
import dev.trellis.matching.slack.Round;
import dev.trellis.pairing.Couple;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import org.junit.jupiter.api.Test;

/** One decision by hand is let go, and the others about the same people stay. */
@HouseTest
class LettingGoTest {
    private final ApplicationContext house;
    private final Round round;
    private final Draft draft;
    private final Chair chair;

    LettingGoTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.round = new Round(house, workspace);
        this.draft = round.draft();
        Edits edits = house.getBean(Edits.class);
        edits.edit(round.lead, draft.id(), 0, new Edit.Pin(round.ana.id(), round.bo.id()));
        edits.edit(round.lead, draft.id(), 1, new Edit.Forbid(round.ana.id(), round.sam.id()));
        this.chair = round.chair(round.hana).press("draft.look", round.ref(draft));
    }

    @Test
    void whoeverMayBePairedAgainKeepsThePairTheyWereGiven() {
        chair.press("draft.release", 1);

        assertThat(fixed().pinned()).containsExactly(Couple.of(round.ana.id(), round.bo.id()));
        assertThat(fixed().forbidden()).isEmpty();
    }

    @Test
    void aPairThatNeedNotStayLeavesTheOthersApart() {
        chair.press("draft.release", 0);

        assertThat(fixed().pinned()).isEmpty();
        assertThat(fixed().forbidden()).containsExactly(Couple.of(round.ana.id(), round.sam.id()));
    }

    private Fixed fixed() {
        return house.getBean(Drafts.class)
                .show(round.lead, draft.id())
                .orElseThrow()
                .fixed();
    }
}
