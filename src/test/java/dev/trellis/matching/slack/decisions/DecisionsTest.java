package dev.trellis.matching.slack.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.slack.Chair;
import dev.trellis.matching.slack.Round;
import dev.trellis.pairing.Mail;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.pairing.offer.OfferLetters;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.pairing.offer.Proposal;
import dev.trellis.pairing.offer.Proposals;
import dev.trellis.pairing.offer.Proposed;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.schedule.clock.WalkingClock;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.LocalDate;
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
    void theyAreReadWithoutADraftToo() {
        hana.press("draft.decisions.program", round.peers.id().toString());

        assertThat(hana.reads()).contains("asked for a draft.").doesNotContain("draft.page");
        assertThat(round.chair(round.ana)
                        .press("draft.decisions.program", round.peers.id().toString())
                        .said())
                .startsWith("Only a program lead can do this.");
    }

    @Test
    void withdrawnOffersAreAmongThemWithWhoOrWhyAndPassedOnesAreNot() {
        Offer first = byHand(round.ana, round.sam);
        hana.press("pairing.withdraw", first.id().toString());
        byHand(round.bo, round.cy);
        later();
        house.getBean(Joining.class)
                .pause(round.peers.workspace(), round.peers.id(), round.bo.id(), LocalDate.parse("2027-03-01"));
        Offer passed = byHand(round.ana, round.eve);
        house.getBean(Offers.class).pass(passed.workspace(), passed.id(), round.eve.id());

        hana.press("draft.decisions", round.ref(draft));

        assertThat(hana.reads())
                .containsOnlyOnce(" withdrew the offer to Ana and Sam.")
                .containsOnlyOnce("The offer to Bo and Cy was withdrawn: one of them takes a break.")
                .contains(" asked two people by hand: Ana and Eve.")
                .doesNotContain("offer to Ana and Eve");
    }

    @Test
    void whyAnOfferWasWithdrawnIsReadOnlyOnceTheTwoCouldReadThatItIsOver() {
        Offer offer = byHand(round.ana, round.sam);
        Mail mail = house.getBean(Mail.class);
        mail.done(
                mail.about(offer.workspace(), offer.id() + "/1", OfferLetters.OFFER)
                        .getFirst(),
                "D1",
                "1.1");
        house.getBean(Joining.class).leave(round.peers.workspace(), round.peers.id(), round.ana.id());
        assertThat(hana.press("draft.decisions", round.ref(draft)).reads()).doesNotContain("left the program");

        WalkingClock clock = house.getBean(WalkingClock.class);
        clock.jump(clock.instant().plus(Duration.ofHours(26)));
        round.beat("tell ends of offers");

        assertThat(hana.press("draft.decisions", round.ref(draft)).reads())
                .contains("The offer to Ana and Sam was withdrawn: one of them left the program.");
    }

    private Offer byHand(Person one, Person other) {
        Proposal proposal =
                new Proposal(round.peers.workspace(), round.peers.id(), round.hana.id(), one.id(), other.id(), "");
        return ((Proposed.Sent) house.getBean(Proposals.class).propose(proposal)).offer();
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
