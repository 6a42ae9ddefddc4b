package dev.trellis.matching.orders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.matching.Limits;
import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.desk.Edit;
import dev.trellis.matching.desk.Edited;
import dev.trellis.matching.desk.Edits;
import dev.trellis.matching.desk.Explained;
import dev.trellis.matching.desk.Foreseen;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.DraftState;
import dev.trellis.matching.draft.Grown;
import dev.trellis.matching.round.Published;
import dev.trellis.matching.round.Rounds;
import dev.trellis.matching.slack.Round;
import dev.trellis.pairing.Couple;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A draft of many people is changed at once, and arranged by a beat. */
@HouseTest
@Tag("database")
class ArrangeDraftsTest {
    private static final int MANY = 20_000;

    private final ApplicationContext house;
    private final Round round;
    private final Edits edits;
    private final ArrangeDrafts beat;
    private final Draft draft;

    ArrangeDraftsTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.round = new Round(house, workspace);
        this.edits = house.getBean(Edits.class);
        this.beat = house.getBean(ArrangeDrafts.class);
        this.draft = Grown.to(MANY, round.draft(), house);
    }

    @Test
    void aChangeIsKeptAtOnceAndThePairsFollow() {
        List<Couple> before = couples();

        Edited edited = edits.edit(round.lead, draft.id(), 0, parting());

        assertThat(edited)
                .isInstanceOfSatisfying(
                        Edited.Arranging.class,
                        arranging -> assertThat(arranging.draft().version()).isEqualTo(1));
        assertThat(couples()).isEqualTo(before);
        assertThat(beat.nextDue()).isPresent();

        arrange();

        assertThat(couples()).hasSize(2).doesNotContain(Couple.of(round.ana.id(), round.sam.id()));
        assertThat(view().fixed().forbidden()).containsExactly(Couple.of(round.ana.id(), round.sam.id()));
        assertThat(view().draft().isOpen()).isTrue();
        assertThat(view().draft().version()).isEqualTo(2);
        assertThat(beat.nextDue()).isEmpty();
    }

    @Test
    void meanwhileItIsNeitherChangedNorPublished() {
        edits.edit(round.lead, draft.id(), 0, parting());

        assertThat(edits.edit(round.lead, draft.id(), 1, new Edit.Later(round.bo.id())))
                .isInstanceOf(Edited.Busy.class);
        assertThat(house.getBean(Rounds.class).publish(round.lead, draft.id(), 1))
                .isInstanceOf(Published.Arranging.class);

        arrange();
        assertThat(view().fixed().later()).isEmpty();
        assertThat(house.getBean(Rounds.class).publish(round.lead, draft.id(), 2))
                .isInstanceOf(Published.Begun.class);
    }

    @Test
    void whoeverThrowsItAwayMeanwhileIsNotUndone() {
        edits.edit(round.lead, draft.id(), 0, parting());
        assertThat(house.getBean(Drafts.class).discard(round.lead, draft.id())).isTrue();

        arrange();

        assertThat(view().draft().state()).isEqualTo(DraftState.DISCARDED);
    }

    @Test
    void otherRulesAreUsedAndWhatIsAskedIsLeftToTheBackground() {
        var stricter = draft.policy().with(new Limits(0, 2, 120, false, false));

        assertThat(edits.whatIf(round.lead, draft.id(), stricter)).isInstanceOf(Foreseen.TooMany.class);
        assertThat(edits.whyNot(round.lead, draft.id(), round.ana.id(), round.bo.id()))
                .isInstanceOf(Explained.Possible.class);
        assertThat(edits.use(round.lead, draft.id(), 0, stricter)).isInstanceOf(Edited.Arranging.class);
        arrange();

        assertThat(view().draft().limits()).isEqualTo(stricter.limits());
        assertThat(view().draft().isOpen()).isTrue();
    }

    private Edit parting() {
        return new Edit.Forbid(round.ana.id(), round.sam.id());
    }

    private void arrange() {
        while (beat.beat() > 0) {
            // again, until nothing is due
        }
    }

    private DraftView view() {
        return house.getBean(Drafts.class).show(round.lead, draft.id()).orElseThrow();
    }

    private List<Couple> couples() {
        return view().pairs().stream().map(DraftPair::couple).toList();
    }
}
