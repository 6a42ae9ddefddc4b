package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.joining.Participation;
import dev.trellis.playground.Reaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forty people answer the invitation at once, each over Slack's own door. */
class CrowdJourneyTest {
    private Town town;

    @BeforeEach
    void found() {
        town = Town.founded();
    }

    @AfterEach
    void leave() {
        town.close();
    }

    @Test
    void withoutAnInvitationNobodyComes() {
        int before = town.slack().people().size();

        assertThat(town.gather()).isEqualTo(new Reaction.Refused("no_invitation"));

        assertThat(town.slack().people()).hasSize(before);
    }

    @Test
    void fortyPeopleJoinAndAskingTwiceBringsNobodyTwice() {
        Steps.setUpAProgram(town);

        assertThat(town.gather()).isEqualTo(Reaction.DONE);
        assertThat(town.members()).hasSize(40).allMatch(Participation::isAvailable);

        assertThat(town.gather()).isEqualTo(Reaction.DONE);
        assertThat(town.members()).hasSize(40);
    }
}
