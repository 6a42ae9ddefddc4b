package dev.trellis.people.imports.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.people.imports.HrImport;
import dev.trellis.people.imports.Imports;
import dev.trellis.people.imports.Outcome;
import dev.trellis.people.imports.Way;
import dev.trellis.people.imports.csv.CsvFile;
import dev.trellis.people.imports.ticket.Pastes.Heap;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Golden;
import dev.trellis.workspace.WorkspaceId;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@HouseTest
class ImportScreensTest {
    private static final Copy COPY = Copy.of(Locale.UK, ZoneId.of("Europe/Berlin"));

    private final Imports imports;
    private final SlackHandlers handlers;
    private final WorkspaceId workspace;
    private final Person ivo;

    ImportScreensTest(Imports imports, SlackHandlers handlers, Crowd crowd, WorkspaceId workspace) {
        this.imports = imports;
        this.handlers = handlers;
        this.workspace = workspace;
        this.ivo = crowd.admin(workspace, "UIVO", "Ivo");
        crowd.reachable(workspace, "UANA", "Ana", "ana@example.com");
    }

    @Test
    void aLeadIsAskedForTheListByALinkOrInParts() {
        Golden.check(
                "people/import",
                new ImportScreen(Optional.of("https://trellis.example/people/import/page/x"), Optional.empty())
                        .screen(COPY)
                        .view());
        Golden.check(
                "people/import-more",
                new ImportScreen(Optional.empty(), Optional.of(new Heap("heap", 2, 41)))
                        .screen(COPY)
                        .view());
    }

    @Test
    void whatWouldChangeIsShownWithEveryRowThatCannotBeUsed() {
        String id = checked().found().id();
        String json = com.slack.api.util.json.GsonFactory.createSnakeCase()
                .toJson(new CheckedScreen(checked()).screen(COPY).view());

        assertThat(json)
                .contains("3 rows read, 2 of them about somebody who is here.", "One person would be known better.")
                .contains("Row 3, email: nobody here has this email or Slack id")
                .contains("Row 4, email: an earlier row is about the same person")
                .contains("Columns that Trellis does not read: salary")
                .doesNotContain(id);
    }

    @Test
    void progressIsSaidInPeople() {
        HrImport found = checked().found();
        imports.apply(workspace, found.id(), "");
        HrImport applied = imports.goOn(found);

        Golden.check("people/applying", new ProgressScreen(found).screen(COPY).view());
        Golden.check("people/applied", new ProgressScreen(applied).screen(COPY).view());
    }

    @Test
    void onlyLeadsAndAdminsAreAsked() {
        assertThat(pressedBy("UIVO")).isInstanceOf(Answer.Open.class);
        assertThat(pressedBy("UANA")).isInstanceOf(Answer.Say.class);
    }

    private Answer pressedBy(String user) {
        SlackButton button = handlers.button("people.import").orElseThrow();
        Caller by = new Caller(workspace, user, COPY);
        return button.press(new SlackButton.Press(by, "list", "list", new Filled(Map.of()), "", Optional.empty()));
    }

    private Outcome.Checked checked() {
        return (Outcome.Checked) imports.check(
                workspace,
                Optional.of(ivo.id()),
                Way.PASTE,
                CsvFile.read("email,level,salary\nana@example.com,3,1\nwho@example.com,3,1\nANA@example.com,4,1\n"));
    }
}
