package dev.trellis.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.trellis.pairing.EndReason;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.people.Person;
import dev.trellis.privacy.steps.Step;
import dev.trellis.privacy.steps.Steps;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every move of a question says who, when and why. */
@Tag("database")
class CheckInStepsTest {
    private static final LocalDate FEB_12 = LocalDate.of(2027, 2, 12);

    private final Days days = new Days();
    private final CheckIns checkIns = days.house().getBean(CheckIns.class);
    private final WorkspaceId workspace = days.workspace();
    private final Person ana = days.ana();
    private final Person ben = days.ben();
    private final Pair pair = days.pair();

    @Test
    void aQuestionIsScheduledSentAndAnsweredAndTheNextOneBegins() {
        days.askedAboutThursday();
        CheckInId id = days.open(ana).id();
        checkIns.met(workspace, ana.id(), id);

        assertThat(steps(id))
                .containsExactly(
                        step("SCHEDULED", "SCHEDULED", null, "INTRODUCED"),
                        step("SCHEDULED", "SENT", null, "ASKED"),
                        step("SENT", "ANSWERED", ana.id(), "MET"));
        assertThat(all(id).getLast().at()).isEqualTo("2027-02-05T09:00:00Z");
        assertThat(steps(days.open(ana).id())).containsExactly(step("SCHEDULED", "SCHEDULED", ana.id(), "MET"));
    }

    @Test
    void whatOneAnswersMovesTheOthersQuestionInTheirName() {
        days.askedAboutThursday();
        days.ask("2027-02-05T15:00:00Z");
        CheckInId bens = days.open(ben).id();
        checkIns.booked(workspace, ana.id(), days.open(ana).id(), FEB_12);

        assertThat(steps(bens)).endsWith(step("SENT", "CANCELLED", ana.id(), "PARTNER_BOOKED"));
        assertThat(steps(days.open(ben).id()))
                .containsExactly(step("SCHEDULED", "SCHEDULED", ana.id(), "PARTNER_BOOKED"));
    }

    @Test
    void snoozedSkippedAndUndoneAreSteps() {
        days.askedAboutThursday();
        CheckInId id = days.open(ana).id();
        checkIns.tomorrow(workspace, ana.id(), id);
        days.ask("2027-02-08T09:00:00Z");
        checkIns.skip(workspace, ana.id(), id);
        CheckInId next = days.open(ana).id();
        checkIns.undo(workspace, ana.id(), id);

        assertThat(steps(id))
                .endsWith(
                        step("SENT", "SCHEDULED", ana.id(), "TOMORROW"),
                        step("SCHEDULED", "SENT", null, "ASKED"),
                        step("SENT", "SKIPPED", ana.id(), "SKIPPED"),
                        step("SKIPPED", "SENT", ana.id(), "UNDONE"));
        assertThat(steps(next)).endsWith(step("SCHEDULED", "CANCELLED", ana.id(), "UNDONE"));
    }

    @Test
    void timeLetsAQuestionLapseAndTheEndOfAPairCancelsIt() {
        days.askedAboutThursday();
        CheckInId first = days.open(ana).id();
        days.ask("2027-02-10T09:00:00Z");
        days.ask("2027-02-19T09:00:00Z");
        CheckInId second = days.open(ana).id();
        days.house().getBean(Pairs.class).end(workspace, pair.id(), ana.id(), EndReason.NO_FAULT);

        assertThat(steps(first)).endsWith(step("SENT", "LAPSED", null, "NEXT_IS_DUE"));
        assertThat(steps(second)).endsWith(step("SENT", "CANCELLED", null, "PAIR_ENDED"));
    }

    @Test
    void whatIsRefusedOrComesTooLateLeavesNoStepAndMovesNothing() {
        days.askedAboutThursday();
        CheckInId id = days.open(ana).id();
        List<Tuple> asked = steps(id);

        checkIns.booked(workspace, ana.id(), id, LocalDate.of(2037, 1, 1));
        checkIns.metOn(workspace, ana.id(), id, FEB_12);
        checkIns.skip(workspace, ben.id(), id);
        checkIns.undo(workspace, ana.id(), id);
        assertThat(steps(id)).isEqualTo(asked);

        checkIns.notYet(workspace, ana.id(), id);
        List<Tuple> answered = steps(id);
        CheckIn before = days.find(ana, id);
        checkIns.met(workspace, ana.id(), id);
        checkIns.skip(workspace, ana.id(), id);
        checkIns.tomorrow(workspace, ana.id(), id);
        assertThat(steps(id)).isEqualTo(answered);
        assertThat(days.find(ana, id)).isEqualTo(before);
    }

    private List<Step> all(CheckInId id) {
        return days.house().getBean(Steps.class).of(workspace, id);
    }

    private List<Tuple> steps(CheckInId id) {
        return all(id).stream()
                .map(step -> tuple(step.was(), step.became(), step.actor(), step.reason()))
                .toList();
    }

    private static Tuple step(String was, String became, @Nullable PersonId actor, String reason) {
        return tuple(was, became, actor, reason);
    }
}
