package dev.trellis.matching.slack.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import dev.trellis.HouseTest;
import dev.trellis.matching.Policies;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.slack.Chair;
import dev.trellis.matching.slack.Round;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** It is Monday, 1 February 2027. */
@HouseTest
class NextRoundTest {
    private final ApplicationContext house;
    private final Round round;
    private final Chair hana;

    NextRoundTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.round = new Round(house, workspace);
        this.hana = round.chair(round.hana);
    }

    @Test
    void itsDayIsSaidWhenADraftIsPublished() {
        publish(day("2027-03-01"));

        assertThat(hana.said()).startsWith("Published.");
        assertThat(said()).contains(LocalDate.parse("2027-03-01"));
    }

    @Test
    void itLiesAhead() {
        Draft draft = publish(day("2027-02-01"));

        assertThat(hana.errors()).containsEntry("nextRound", "Pick a day that is still to come.");
        assertThat(said()).isEmpty();
        assertThat(house.getBean(Drafts.class)
                        .show(round.lead, draft.id())
                        .orElseThrow()
                        .draft()
                        .isOpen())
                .isTrue();
    }

    @Test
    void theDayThatWasSaidIsSuggestedAndCanBeTakenBack() {
        publish(day("2027-03-01"));
        hana.press("draft.publish", round.ref(round.draft()));
        assertThat(hana.reads()).contains("2027-03-01");

        hana.submit(Map.of());

        assertThat(said()).isEmpty();
    }

    private Draft publish(ViewState.Value day) {
        Draft draft = round.draft();
        hana.press("draft.publish", round.ref(draft)).submit(Map.of("nextRound", day));
        return draft;
    }

    private Optional<LocalDate> said() {
        return Optional.ofNullable(house.getBean(Policies.class)
                .of(round.peers.workspace(), round.peers.id())
                .nextRound());
    }

    private static ViewState.Value day(String day) {
        ViewState.Value picked = new ViewState.Value();
        picked.setSelectedDate(day);
        return picked;
    }
}
