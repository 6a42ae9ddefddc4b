package dev.trellis.matching.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.slack.words.DraftTable;
import dev.trellis.matching.slack.words.NameBook;
import dev.trellis.people.Facts;
import dev.trellis.people.People;
import dev.trellis.people.Standing;
import dev.trellis.program.settings.Kind;
import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people who call themselves the same are told apart wherever pairs are made. */
@HouseTest
@Tag("database")
class NamesakesTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Round round;
    private final Draft draft;
    private final Chair chair;

    NamesakesTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.round = new Round(house, workspace);
        this.draft = round.draft();
        called(round.sam.slackId(), "Sam", "sam.stone");
        called(round.cy.slackId(), "Sam", "sam.reed");
        this.chair = round.chair(round.hana).press("draft.look", round.ref(draft));
    }

    @Test
    void inThePairsInTheirMenusAndInTheReasons() {
        assertThat(chair.reads())
                .contains(
                        "Ana and Sam (sam.stone)",
                        "Sam (sam.reed) waits for another round",
                        "Ana offers talks, which Sam (sam.stone) wants");
    }

    @Test
    void inAWhyNot() {
        chair.press("draft.whyNot").submit(Map.of("one", Chair.someone(round.sam), "other", Chair.someone(round.cy)));

        assertThat(chair.reads()).contains("Sam (sam.stone) and Sam (sam.reed)");
    }

    @Test
    void inASpreadsheet() {
        var view = house.getBean(Drafts.class).show(round.lead, draft.id()).orElseThrow();
        var names = house.getBean(NameBook.class).of(workspace, round.peers.id());

        assertThat(new DraftTable(Copy.SHARED, names, Kind.PEERS)
                        .of(view)
                        .rows()
                        .toString())
                .contains("Sam (sam.stone)", "Sam (sam.reed)");
    }

    @Test
    void whoHasGoneIsNobodysNamesake() {
        house.getBean(People.class).left(workspace, round.cy.slackId());

        assertThat(round.chair(round.hana).press("draft.look", round.ref(draft)).reads())
                .doesNotContain("sam.stone");
    }

    @Test
    void ofWhomSlackSaysNoNameOfTheirOwnTheIdIsRead() {
        called(round.cy.slackId(), "Sam", "");

        assertThat(round.chair(round.hana).press("draft.look", round.ref(draft)).reads())
                .contains("Sam (UCY)", "Sam (sam.stone)");
    }

    private void called(String slackId, String name, String handle) {
        house.getBean(People.class)
                .learn(
                        workspace,
                        new Facts(
                                slackId, name, handle, Optional.of("Europe/Berlin"), "en-GB", Standing.MEMBER, "", 0));
    }
}
