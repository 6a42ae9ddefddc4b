package dev.trellis.pairing.offer.slack;

import static dev.trellis.pairing.offer.slack.Desk.errors;
import static dev.trellis.pairing.offer.slack.Desk.opened;
import static dev.trellis.pairing.offer.slack.Desk.replaced;
import static dev.trellis.pairing.offer.slack.Desk.said;
import static dev.trellis.pairing.offer.slack.Desk.sideOf;
import static dev.trellis.slack.kit.Entered.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.pairing.OwnLine;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.pairing.offer.OfferLetters;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.slack.Answer;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the lead's modal to the answers of Ana and Ben, as Slack shows it. */
@HouseTest
class OfferScreensTest {
    private final Desk desk;
    private final WorkspaceId workspace;
    private final Person hana;
    private final Person ana;
    private final Person ben;
    private final Program peers;

    OfferScreensTest(ApplicationContext house, WorkspaceId id) {
        this.desk = new Desk(house, id);
        this.workspace = desk.workspace();
        this.hana = desk.hana();
        this.ana = desk.ana();
        this.ben = desk.ben();
        this.peers = desk.peers();
    }

    @Test
    void aLeadOpensTheFormAndNobodyElse() {
        Settled.check("pairing/people", opened(desk.typed(hana)).view());
        Settled.check("pairing/leads-only", said(desk.typed(ana)));
    }

    @Test
    void theLeadReadsThatBothAreAsked() {
        assertThat(said(desk.propose("UANA", "UBEN", "")).text()).startsWith("Asked: <@UANA> and <@UBEN>.");
    }

    @Test
    void badPicksAreRefusedUnderTheirField() {
        assertThat(errors(desk.propose("UANA", "UANA", ""))).containsOnlyKeys("other");
        assertThat(errors(desk.propose("UNEW", "UANA", "x".repeat(201)))).containsOnlyKeys("why");
        desk.house().getBean(Crowd.class).bot(workspace, "UBOT", "Bot");
        assertThat(errors(desk.propose("UBOT", "UANA", "")))
                .containsOnlyKeys("one")
                .containsValue("Bot is a bot. Pick a person.");
        assertThat(errors(desk.submit(
                        "pairing.people",
                        hana,
                        new PairPeopleScreen.Carries(peers.id().toString()),
                        Map.of())))
                .containsOnlyKeys("one");
        assertThat(errors(desk.submit("pairing.people", hana, new PairPeopleScreen.Carries(""), Map.of())))
                .containsOnlyKeys("program");
    }

    @Test
    void theOfferShowsOnesOwnLineAsTheChannelWill() {
        Offer offer = desk.offered("You both like to teach.");

        Settled.check("pairing/offer", desk.undated(offer, desk.letter(OfferLetters.OFFER, sideOf(offer, ana))));
    }

    @Test
    void aYesIsShownInPlaceAndCanBeTakenBack() {
        Offer offer = desk.offered("");

        Settled.check("pairing/offer-yes", replaced(desk.yes(offer, ana)));
        assertThat(replaced(desk.press("pairing.takeBack", ana, offer.id().toString()))
                        .text())
                .startsWith("Be peers with <@UBEN>?");
    }

    @Test
    void passingAndTheNeutralTexts() {
        Offer offer = desk.offered("");
        desk.deliver(offer);

        Settled.check(
                "pairing/offer-passed",
                replaced(desk.press("pairing.pass", ben, offer.id().toString())));
        Settled.check("pairing/offer-over-first", desk.letter(OfferLetters.OVER, sideOf(offer, ana)));
        Settled.check("pairing/offer-over", desk.letter(OfferLetters.OVER, sideOf(offer, ben)));
        Settled.check("pairing/offer-closed", replaced(desk.yes(offer, ana)));
    }

    @Test
    void changingOnesLine() {
        Offer offer = desk.offered("");

        Settled.check(
                "pairing/change-line",
                opened(desk.press("pairing.line", ben, offer.id().toString())).view());
        var carries = new ChangeLineScreen.Carries(offer.id().toString());
        assertThat(desk.submit("pairing.changeLine", ben, carries, Map.of("brings", words("Rust"))))
                .isInstanceOf(Answer.Nothing.class);
        assertThat(errors(desk.submit("pairing.changeLine", ben, carries, Map.of("brings", words("x".repeat(301))))))
                .containsOnlyKeys("brings");
        assertThat(replaced(desk.press("pairing.line", hana, offer.id().toString(), "said"))
                        .text())
                .startsWith("This is not for you.");
        assertThat(desk.house()
                        .getBean(Offers.class)
                        .seenBy(workspace, offer.id(), ben.id())
                        .orElseThrow()
                        .line())
                .isEqualTo(new OwnLine("Rust", ""));
        desk.withdraw(offer);
        assertThat(errors(desk.submit("pairing.changeLine", ben, carries, Map.of("brings", words("Go")))))
                .containsOnlyKeys("brings");
    }

    @Test
    void aYesToAnOldLineShowsTheNewOne() {
        Offer offer = desk.offered("");
        desk.submit(
                "pairing.changeLine",
                ben,
                new ChangeLineScreen.Carries(offer.id().toString()),
                Map.of());

        Answer answer = desk.press("pairing.yes", ben, offer.id() + "/1");

        assertThat(answer).isInstanceOf(Answer.Both.class);
    }
}
