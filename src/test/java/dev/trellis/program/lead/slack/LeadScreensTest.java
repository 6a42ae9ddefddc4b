package dev.trellis.program.lead.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.program.lead.WishBook;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ana would like to lead Hana's program: what each of them sees and presses. */
@HouseTest
class LeadScreensTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Person hana;
    private final Person ana;
    private final Program peers;

    LeadScreensTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.hana = house.getBean(Crowd.class).admin(workspace, "UHANA", "Hana");
        this.ana = house.getBean(Crowd.class).member(workspace, "UANA", "Ana");
        this.peers = house.getBean(Opened.class).peers(hana, "CPEERS");
    }

    @Test
    void whoeverMayNotReadsWhomToAskAndAsksWithOnePress() {
        Settled.check("program/leads-only", ((Answer.Say) press("program.settings", ana, id())).message());

        Settled.check("program/lead-asked", replaced(press("program.lead", ana, id())));
        Settled.check("program/lead-dismissed", replaced(press("program.lead.dismiss", ana, id())));
    }

    @Test
    void theLeadAllowsIt() {
        press("program.lead", ana, id());
        Letter question = letter("program.lead.ask");

        Settled.check("program/lead-wish", written(question).orElseThrow());
        Settled.check(
                "program/lead-allowed",
                replaced(press("program.lead.allow", hana, question.subject().id())));
        assertThat(written(question)).isEmpty();
        Settled.check(
                "program/lead-named", written(letter("program.lead.answer")).orElseThrow());
        assertThat(press("program.settings", ana, id())).isInstanceOf(Answer.Turn.class);
        assertThat(replaced(press("program.lead", ana, id())).text()).startsWith("You lead Peers.");
    }

    @Test
    void theLeadDoesNot() {
        press("program.lead", ana, id());
        String wish = letter("program.lead.ask").subject().id();

        assertThat(press("program.lead.deny", ana, wish)).isInstanceOf(Answer.Say.class);
        Settled.check("program/lead-denied", replaced(press("program.lead.deny", hana, wish)));
        assertThat(replaced(press("program.lead.allow", hana, wish)).text()).startsWith("You did not name Ana.");
        Settled.check(
                "program/lead-refused", written(letter("program.lead.answer")).orElseThrow());
    }

    @Test
    void aGuestReadsWhoCanDoItForThem() {
        Person gita = house.getBean(Crowd.class).guest(workspace, "UGITA", "Gita");

        assertThat(replaced(press("program.lead", gita, id())).text())
                .isEqualTo("Guests cannot lead a program. Ask Hana to do it for you.");
    }

    @Test
    void pairingTwoPeopleLeadsToTheSameQuestion() {
        SlackCommand pair = Objects.requireNonNull(
                house.getBean(SlackHandlers.class).commands().get("/mentoring pair"));

        Message refused = ((Answer.Say) pair.answer(new SlackCommand.Typed(by(ana), "", "C1"))).message();

        assertThat(refused.blocks().toString()).contains("program.lead", "program.lead.dismiss", id());
    }

    private String id() {
        return peers.id().toString();
    }

    private Answer press(String action, Person person, String subject) {
        SlackButton button = house.getBean(SlackHandlers.class).button(action).orElseThrow();
        return button.press(
                new SlackButton.Press(by(person), subject, subject, new Filled(Map.of()), "", Optional.empty()));
    }

    private Letter letter(String kind) {
        String wish = house.getBean(WishBook.class).of(peers.id(), ana).id().toString();
        return house.getBean(Outbox.class).find(workspace, new Subject("lead", wish)).stream()
                .map(Kept::letter)
                .filter(letter -> letter.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Message> written(Letter letter) {
        return house.getBeansOfType(SlackLetter.class).stream()
                .filter(each -> each.kind().equals(letter.kind()))
                .findFirst()
                .orElseThrow()
                .write(letter, by(hana).copy());
    }

    private Caller by(Person person) {
        return new Caller(workspace, person.slackId(), Copy.of(Locale.UK, person.zone()));
    }

    private static Message replaced(Answer answer) {
        return ((Answer.Replace) answer).message();
    }
}
