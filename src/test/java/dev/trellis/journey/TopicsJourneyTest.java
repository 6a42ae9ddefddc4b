package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.View;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People type a few letters and choose their topics, over Slack's own door. */
class TopicsJourneyTest {
    private Town town;
    private Seat ana;

    @BeforeEach
    void found() {
        town = Town.founded();
        ana = town.as("ana");
        Steps.setUpAProgram(town);
    }

    @AfterEach
    void leave() {
        town.close();
    }

    @Test
    void topicsAreFoundAddedKeptAndChanged() {
        Openers.join(town, ana);
        assertThat(TypeAhead.offered(ana, "brings", "")).contains("public speaking", "SQL tuning");
        assertThat(TypeAhead.offered(ana, "brings", "speak")).containsExactly("public speaking", "Add \"speak\"");
        assertThat(TypeAhead.offered(ana, "wants", "beekeeping")).containsExactly("Add \"beekeeping\"");
        town.submit(
                ana,
                Entries.none()
                        .with("brings", TypeAhead.chosen(ana, "brings", "public speaking", "coaching"))
                        .with("wants", TypeAhead.chosen(ana, "wants", "beekeeping")));
        town.awaitModalSaying(ana, "You are in.");

        View again = changing();
        assertThat(again.values().toString()).contains("public speaking", "coaching", "beekeeping");
        assertThat(again.body().get("private_metadata").getAsString()).doesNotContain("beekeeping");
        town.submit(ana, Entries.none().with("wants", TypeAhead.chosen(ana, "wants", "beekeeping", "hiring")));

        assertThat(changing().values().toString())
                .contains("public speaking", "coaching", "beekeeping", "hiring")
                .doesNotContain("+");
        Seat ben = town.as("ben");
        Openers.join(town, ben);
        assertThat(TypeAhead.offered(ben, "wants", "beekeep")).containsExactly("Add \"beekeep\"");
    }

    @Test
    void aTopicIsSuggestedOnceFivePeopleChoseIt() {
        for (String who : new String[] {"ana", "ben", "zoe", "priya", "lucas"}) {
            Seat seat = town.as(who);
            assertThat(suggested()).containsExactly("Add \"beekee\"");
            Steps.join(town, seat, "public speaking", "beekeeping");
        }

        assertThat(suggested()).containsExactly("beekeeping", "Add \"beekee\"");
    }

    private List<String> suggested() {
        Seat mei = town.as("mei");
        mei.closeAll();
        Openers.join(town, mei);
        return TypeAhead.offered(mei, "wants", "beekee");
    }

    private View changing() {
        ana.closeAll();
        Openers.join(town, ana);
        return ana.modal().orElseThrow();
    }
}
