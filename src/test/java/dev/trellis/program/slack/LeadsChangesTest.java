package dev.trellis.program.slack;

import static dev.trellis.slack.kit.Entered.chosen;
import static dev.trellis.slack.kit.Entered.picked;
import static dev.trellis.slack.kit.Entered.someone;
import static dev.trellis.slack.kit.Entered.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import dev.trellis.HouseTest;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.program.settings.Doors;
import dev.trellis.program.settings.Rhythm;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Filled;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What Hana sends from the modals of her program, and what others press about it. */
@HouseTest
class LeadsChangesTest {
    private final SlackHandlers handlers;
    private final Programs programs;
    private final Crowd crowd;
    private final WorkspaceId workspace;
    private final Person hana;
    private final Program peers;

    LeadsChangesTest(ApplicationContext house, WorkspaceId workspace) {
        this.handlers = house.getBean(SlackHandlers.class);
        this.programs = house.getBean(Programs.class);
        this.crowd = house.getBean(Crowd.class);
        this.workspace = workspace;
        this.hana = crowd.admin(workspace, "UHANA", "Hana");
        this.peers = house.getBean(Opened.class).peers(hana, "CPEERS");
    }

    @Test
    void theSettingsAreWhatTheModalSaid() {
        assertThat(settings("4", "3", "14", "guests")).isInstanceOf(Answer.Turn.class);

        assertThat(now().rhythm()).isEqualTo(new Rhythm(4, 3, 14));
        assertThat(now().doors()).isEqualTo(new Doors(false, true));
    }

    @Test
    void whatNoModalOffersIsRefusedAndChangesNothing() {
        assertThat(settings("often", "3", "14", "listed")).isInstanceOf(Answer.Errors.class);
        assertThat(settings("0", "3", "14", "listed")).isInstanceOf(Answer.Errors.class);
        assertThat(settings("", "", "")).isInstanceOf(Answer.Errors.class);

        assertThat(now().rhythm()).isEqualTo(peers.rhythm());
    }

    @Test
    void whoCannotBeNamedIsRefusedInTheFieldInWhichTheyStand() {
        crowd.guest(workspace, "UGITA", "Gita");
        crowd.bot(workspace, "UBOT", "Bot");

        assertThat(guide(Map.of("talkTo", someone("UGITA")))).containsOnlyKeys("talkTo");
        assertThat(guide(Map.of("talkTo", someone("UHANA"), "alsoLead", someone("UBOT"))))
                .containsOnlyKeys("alsoLead");
        assertThat(guide(Map.of("guidelines", words("x".repeat(3_001))))).containsOnlyKeys("guidelines");
        assertThat(now().talkTo()).isNull();
    }

    @Test
    void whoAskedForTheRightReadsWhereItStandsAndTheAdminsFirstAnswerHolds() {
        Person ana = crowd.member(workspace, "UANA", "Ana");

        assertThat(replaced(ana, "program.ask", "ask")).startsWith("Hana has been asked.");
        assertThat(said(ana, "program.setup", "new")).startsWith("Hana has been asked.");
        assertThat(said(ana, "program.allow", id(ana))).isNotEmpty();
        assertThat(replaced(hana, "program.deny", id(ana))).contains("Ana");
        String denied = replaced(hana, "program.allow", id(ana));
        assertThat(denied).isEqualTo(replaced(hana, "program.deny", id(ana)));
        assertThat(said(ana, "program.setup", "new")).doesNotStartWith("Hana has been asked.");

        replaced(ana, "program.ask", "ask");
        assertThat(replaced(hana, "program.allow", id(ana))).isNotEqualTo(denied);
        assertThat(press(ana, "program.setup", "new")).isInstanceOf(Answer.Turn.class);
    }

    private Answer settings(String every, String length, String hour, String... doors) {
        return submit(
                "program.settings",
                Map.of("every", picked(every), "length", picked(length), "hour", picked(hour), "doors", chosen(doors)));
    }

    private Map<String, ?> guide(Map<String, ViewState.Value> filled) {
        return ((Answer.Errors) submit("program.guide", filled)).sentences();
    }

    private Answer submit(String screen, Map<String, ViewState.Value> filled) {
        return handlers.submission(screen)
                .orElseThrow()
                .submit(new Submitted(by(hana), new Filled(filled), "V1", "{\"program\":\"" + peers.id() + "\"}"));
    }

    private String replaced(Person person, String action, String subject) {
        return ((Answer.Replace) press(person, action, subject)).message().text();
    }

    private String said(Person person, String action, String subject) {
        return ((Answer.Say) press(person, action, subject)).message().text();
    }

    private Answer press(Person person, String action, String subject) {
        return handlers.button(action)
                .orElseThrow()
                .press(new Press(by(person), subject, subject, new Filled(Map.of()), "", Optional.empty()));
    }

    private Program now() {
        return programs.get(workspace, peers.id());
    }

    private static String id(Person person) {
        return person.id().toString();
    }

    private Caller by(Person person) {
        return new Caller(workspace, person.slackId(), Copy.of(Locale.UK, person.zone()));
    }
}
