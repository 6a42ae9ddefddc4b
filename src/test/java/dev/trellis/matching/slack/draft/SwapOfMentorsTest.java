package dev.trellis.matching.slack.draft;

import static dev.trellis.matching.slack.Chair.someone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.desk.Ran;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.slack.Chair;
import dev.trellis.matching.slack.Round;
import dev.trellis.pairing.Couple;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mia has room for two and helps Leo and Lou; Max helps Kim. */
@HouseTest
class SwapOfMentorsTest {
    private final Drafts drafts;
    private final Round round;
    private final Program mentors;
    private final Person mia;
    private final Person max;
    private final Person leo;
    private final Person kim;

    SwapOfMentorsTest(ApplicationContext house, WorkspaceId workspace) {
        this.drafts = house.getBean(Drafts.class);
        this.round = new Round(house, workspace);
        this.mentors = round.cast.mentors(workspace);
        this.mia = round.cast.joins(mentors, "Mia", Role.MENTOR, "sql>");
        this.max = round.cast.joins(mentors, "Max", Role.MENTOR, "go>");
        this.leo = round.cast.joins(mentors, "Leo", Role.MENTEE, ">sql");
        round.cast.joins(mentors, "Lou", Role.MENTEE, ">sql");
        this.kim = round.cast.joins(mentors, "Kim", Role.MENTEE, ">go");
        round.cast.room(mentors, mia, 2);
    }

    @Test
    void ofAMentorInSeveralPairsThePairHasToBeNamedByTheMentee() {
        Draft draft = ((Ran.Made) drafts.run(round.cast.lead(mentors), new Scope.Everybody())).draft();
        Chair hana = round.chair(round.hana).press("draft.look", round.ref(draft));
        hana.choose("draft.change", number(draft, Couple.of(max.id(), kim.id())), DraftScreen.SWAP);

        assertThat(hana.submit(Map.of("with", someone(mia))).errors().get("with"))
                .startsWith("Mia is in several pairs");

        hana.press("draft.look", round.ref(draft));
        hana.choose("draft.change", number(draft, Couple.of(max.id(), kim.id())), DraftScreen.SWAP);
        hana.submit(Map.of("with", someone(leo)));

        assertThat(couples(draft)).contains(Couple.of(max.id(), leo.id()), Couple.of(mia.id(), kim.id()));
    }

    private int number(Draft draft, Couple couple) {
        return couples(draft).indexOf(couple);
    }

    private List<Couple> couples(Draft draft) {
        return drafts.show(round.cast.lead(mentors), draft.id()).orElseThrow().pairs().stream()
                .map(DraftPair::couple)
                .toList();
    }
}
