package dev.trellis.home.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.pairing.Mail;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.pairing.offer.Proposal;
import dev.trellis.pairing.offer.Proposals;
import dev.trellis.pairing.offer.Proposed;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackCommand.Typed;
import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code /mentoring} alone, typed by Ana at every point of her way to a pair. */
@HouseTest
class MentoringCommandTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Joining joining;
    private final Person ivo;
    private final Person ana;
    private final Person ben;

    MentoringCommandTest(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.house = house;
        this.workspace = workspace;
        this.joining = house.getBean(Joining.class);
        Crowd crowd = house.getBean(Crowd.class);
        this.ivo = crowd.admin(workspace, "UIVO", "Ivo");
        this.ana = crowd.member(workspace, "UANA", "Ana");
        this.ben = crowd.member(workspace, "UBEN", "Ben");
    }

    @Test
    void firstThereIsNoProgramAndThenOneToJoin() {
        assertThat(typed()).startsWith("No program is open yet.");

        peers();

        assertThat(typed()).startsWith("Join, and get paired with a colleague.");
    }

    @Test
    void whoJoinedWaitsAndWhoTakesABreakReadsUntilWhen() {
        Program peers = joined();
        assertThat(typed()).startsWith("You are in, and wait for a partner.");

        joining.pause(workspace, peers.id(), ana.id(), LocalDate.of(2027, 3, 1));

        assertThat(typed()).startsWith("You take a break until Mon 1 Mar.");
    }

    @Test
    void anOfferComesFirstUntilItIsAnswered() {
        OfferId offer = offered(joined());
        assertThat(typed()).startsWith("You are in, and wait for a partner.");
        reached(offer);
        assertThat(typed()).startsWith("Somebody is suggested to you.");

        house.getBean(Offers.class).yes(workspace, offer, ana.id(), 1);

        assertThat(typed()).startsWith("You are in, and wait for a partner.");
    }

    @Test
    void whoHasAPartnerIsShownWhatToDoNext() {
        OfferId offer = offered(joined());
        house.getBean(Offers.class).yes(workspace, offer, ana.id(), 1);
        house.getBean(Offers.class).yes(workspace, offer, ben.id(), 1);

        assertThat(typed()).startsWith("You and Ben are paired.");
    }

    private Program peers() {
        return house.getBean(Opened.class).peers(ivo, "CPEERS");
    }

    private Program joined() {
        Program peers = peers();
        joining.join(workspace, peers.id(), ana.id(), new Application(Role.PEER, "public speaking", "SQL tuning"));
        return peers;
    }

    private OfferId offered(Program peers) {
        Proposal proposal = new Proposal(workspace, peers.id(), ivo.id(), ana.id(), ben.id(), "");
        Proposed proposed = house.getBean(Proposals.class).propose(proposal);
        return ((Proposed.Sent) proposed).offer().id();
    }

    private void reached(OfferId offer) {
        Mail mail = house.getBean(Mail.class);
        Stream.of("/1", "/2")
                .flatMap(side -> mail.about(workspace, offer + side, "pairing.offer").stream())
                .forEach(letter -> mail.done(letter, "D1", "1.1"));
    }

    private String typed() {
        Caller by = new Caller(workspace, "UANA", Copy.of(Locale.UK, ana.zone()));
        Answer answer = house.getBean(MentoringCommand.class).answer(new Typed(by, "", "C1"));
        return ((Answer.Say) answer).message().text();
    }
}
