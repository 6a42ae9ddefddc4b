package dev.trellis.matching.slack.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.Edit;
import dev.trellis.matching.desk.Edits;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.round.Rounds;
import dev.trellis.matching.sheet.Sheets;
import dev.trellis.matching.slack.Chair;
import dev.trellis.matching.slack.Round;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.Person;
import dev.trellis.program.Programs;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What leads read of a draft that somebody else was faster with. */
@HouseTest
class OvertakenTest {
    private final ApplicationContext house;
    private final Round round;
    private final Draft draft;

    OvertakenTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.round = new Round(house, workspace);
        this.draft = round.draft();
    }

    @Test
    void aDraftThatIsOvertakenSaysSoAndCannotBePublished() {
        Chair asks = round.chair(round.hana).press("draft.publish", round.ref(draft));
        Draft faster = round.draft();
        house.getBean(Rounds.class).publish(round.lead, faster.id(), 0);

        assertThat(asks.submit(Map.of()).said()).startsWith("This draft is overtaken.");
        assertThat(round.chair(round.hana)
                        .press("draft.publish", round.ref(draft))
                        .said())
                .startsWith("This draft is overtaken.");
        Chair chair = round.chair(round.hana).press("draft.look", round.ref(draft));
        assertThat(chair.reads())
                .contains("this one cannot be published any more")
                .doesNotContain("draft.keep", "Not asked");
        Settled.check("draft/overtaken", chair.view());
    }

    @Test
    void whoOnlyTookItAsASpreadsheetChangedNothing() {
        Person ivo = round.cast.joins(round.peers, "Ivo", Role.PEER);
        house.getBean(Programs.class).nameLead(round.peers, ivo.id(), round.hana.id());
        Matchmaker his = new Matchmaker(round.peers.workspace(), round.peers.id(), ivo.id());
        Chair chair = round.chair(round.hana).press("draft.look", round.ref(draft));
        house.getBean(Edits.class).edit(his, draft.id(), 0, new Edit.Later(round.eve.id()));

        house.getBean(Sheets.class).take(round.lead, draft.id());

        assertThat(chair.press("draft.keep").reads()).contains("Changed meanwhile by Ivo.");
    }
}
