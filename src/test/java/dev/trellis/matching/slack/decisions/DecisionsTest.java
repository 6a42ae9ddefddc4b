package dev.trellis.matching.slack.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.slack.Chair;
import dev.trellis.matching.slack.Round;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.program.Program;
import dev.trellis.schedule.clock.WalkingClock;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import org.junit.jupiter.api.Test;

@HouseTest
class DecisionsTest {
    private final ApplicationContext house;
    private final Round round;
    private final Draft draft;
    private final Chair hana;

    DecisionsTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.round = new Round(house, workspace);
        this.draft = round.draft();
        this.hana = round.chair(round.hana).press("draft.look", round.ref(draft));
    }

    @Test
    void aLeadReadsWhoDecidedWhatAndWhenTheNewestFirst() {
        later();
        hana.press("draft.keep");
        hana.press("draft.look", round.ref(draft)).press("draft.decisions");

        assertThat(hana.reads())
                .contains(" made a pair by hand: ", " asked for a draft.")
                .matches("(?s).*made a pair by hand.*asked for a draft.*");
        Settled.check("draft/decisions", hana.view());

        hana.press("draft.page");
        assertThat(hana.reads()).contains("(kept together by hand)");
    }

    @Test
    void manyStepsHavePages() {
        later();
        for (int times = 0; times < 8; times++) {
            hana.press("draft.keep").press("draft.release");
        }
        hana.press("draft.decisions");
        assertThat(hana.reads()).contains("Page 1 of 2").doesNotContain("asked for a draft.");

        hana.press("draft.decisions.older");
        assertThat(hana.reads()).contains("Page 2 of 2", "asked for a draft.").doesNotContain("draft.decisions.older");

        hana.press("draft.decisions.newer");
        assertThat(hana.reads()).contains("Page 1 of 2");
    }

    @Test
    void stepsOfAnotherProgramAreNotAmongThem() {
        Program mentors = round.cast.mentors(round.peers.workspace());
        round.cast.joins(mentors, "Mia", Role.MENTOR);
        round.cast.secondPeers(mentors);

        hana.press("draft.decisions");

        assertThat(hana.reads()).contains("asked for a draft.").doesNotContain("changed the rules");
    }

    @Test
    void nobodyButALeadReadsThem() {
        assertThat(round.chair(round.ana)
                        .press("draft.decisions", round.ref(draft))
                        .said())
                .startsWith("Only a program lead can do this.");
    }

    /** Steps of one moment have no order. */
    private void later() {
        WalkingClock clock = house.getBean(WalkingClock.class);
        clock.jump(clock.instant().plusSeconds(60));
    }
}
