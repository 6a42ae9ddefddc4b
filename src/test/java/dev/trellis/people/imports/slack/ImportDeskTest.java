package dev.trellis.people.imports.slack;

import static dev.trellis.slack.kit.Entered.chosen;
import static dev.trellis.slack.kit.Entered.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.trellis.HouseTest;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.people.imports.HrImport;
import dev.trellis.people.imports.Imports;
import dev.trellis.people.organisation.Organisation;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Filled;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A lead pastes HR's list, in one part or several, looks at what it would change, and applies it. */
@HouseTest
class ImportDeskTest {
    private static final String LIST = "email,level\nana@example.com,3\nwho@example.com,4\n";

    private final ApplicationContext house;
    private final SlackHandlers handlers;
    private final Imports imports;
    private final Organisation organisation;
    private final WorkspaceId workspace;
    private final Person ana;

    ImportDeskTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.handlers = house.getBean(SlackHandlers.class);
        this.imports = house.getBean(Imports.class);
        this.organisation = house.getBean(Organisation.class);
        this.workspace = workspace;
        house.getBean(Crowd.class).admin(workspace, "UIVO", "Ivo");
        this.ana = house.getBean(Crowd.class).reachable(workspace, "UANA", "Ana", "ana@example.com");
    }

    @Test
    void whatWasPastedIsLookedThroughAndChangesNothingYet() {
        View shown = turned(paste("", LIST));

        assertThat(shown.getCallbackId()).isEqualTo("people.import.apply");
        assertThat(shown.toString())
                .contains("2 rows read, 1 of them", "One person would be known better.", "Row 3, email:");
        assertThat(shown.getPrivateMetadata()).doesNotContain("example.com");
        assertThat(organisation.all(workspace)).isEmpty();
    }

    @Test
    void partsAreKeptUntilThereIsNoMore() {
        View more = turned(pasteMore("", "email,level\nana@example.com,3"));
        assertThat(more.toString()).contains("One part is kept, with 2 lines.");
        assertThat(more.getPrivateMetadata()).doesNotContain("example.com");

        assertThat(fields(more)).doesNotContain("rows");

        View again = turned(pasteMore(more.getPrivateMetadata(), "who@example.com,4"));
        assertThat(fields(again)).doesNotContainAnyElementsOf(fields(more));
        assertThat(again.toString()).contains("2 parts are kept, with 3 lines.");

        Map<String, ViewState.Value> last = Map.of("even", words("ANA@example.com,9"), "more", chosen());
        assertThat(turned(submit("UIVO", "people.import", again.getPrivateMetadata(), last))
                        .toString())
                .contains("3 rows read, 2 of them", "Row 3, email:", "Row 4, email:");
    }

    @Test
    void anotherLeadsPartsAreNotMine() {
        house.getBean(Crowd.class).admin(workspace, "UEVE", "Eve");
        View more = turned(pasteMore("", "email,level\nana@example.com,3"));

        Answer answer = submit("UEVE", "people.import", more.getPrivateMetadata(), pasted("who@example.com,4"));

        assertThat(errors(answer)).containsOnlyKeys("rows");
    }

    @Test
    void whatCannotBeReadIsSaidUnderTheField() {
        assertThat(errors(paste("", "name\nAna")))
                .isEqualTo(Map.of("rows", "No column says whom a row is about. Add one named email or slack id."));
        assertThat(errors(paste("", "email,team\nx,\"")).get("rows")).contains("near line 2");
        assertThat(errors(paste("", " \n ")).get("rows")).startsWith("There are no rows in it.");
        assertThat(errors(paste("", "email,email\na,b")).get("rows")).startsWith("Two columns mean the same.");
    }

    @Test
    void aListThatChangesNothingCannotBeApplied() {
        assertThat(turned(paste("", "email,level\nwho@example.com,4")).getCallbackId())
                .isEqualTo("people.import.nothing");
    }

    @Test
    void applyingShowsHowFarItIsInTheSameModal() {
        View check = turned(paste("", LIST));

        View progress = turned(apply("UIVO", check));
        assertThat(progress.toString()).contains("Applying: 0 of 1 people.");

        HrImport found = imports.lately(workspace).getFirst();
        imports.goOn(found);
        List<Kept> letters = house.getBean(Outbox.class).find(workspace, new Subject("people.import", found.id()));
        assertThat(letters).singleElement().satisfies(kept -> {
            assertThat(kept.letter().address()).isEqualTo("V1");
            assertThat(house.getBean(ImportView.class)
                            .draw(kept.letter(), Copy.SHARED)
                            .orElseThrow()
                            .toString())
                    .contains("Done: one person is known better.");
        });
        assertThat(organisation.of(workspace, ana.id()).level()).isEqualTo(3);
    }

    @Test
    void aCheckThatANewerOneReplacedIsNotApplied() {
        View older = turned(paste("", LIST));
        paste("", "email,level\nana@example.com,5");

        assertThat(said(apply("UIVO", older))).startsWith("A newer list was checked since.");
        assertThat(organisation.all(workspace)).isEmpty();
    }

    @Test
    void whileOneIsAppliedAnotherWaitsAndItsPartsStay() {
        apply("UIVO", turned(paste("", LIST)));

        assertThat(errors(paste("", LIST)))
                .isEqualTo(Map.of("rows", "Another list is being applied right now. Try again in a minute."));
    }

    @Test
    void whoLeadsNothingPastesAndAppliesNothing() {
        View check = turned(paste("", LIST));

        assertThat(said(submit("UANA", "people.import", "{\"heap\":\"\"}", pasted(LIST))))
                .startsWith("Only program leads and workspace admins bring HR's list.");
        assertThat(said(apply("UANA", check))).startsWith("Only program leads and workspace admins");
        assertThat(imports.lately(workspace)).hasSize(1);
        assertThat(imports.lately(workspace).getFirst().state()).isEqualTo(HrImport.State.CHECKED);
    }

    private Answer paste(String metadata, String rows) {
        return submit("UIVO", "people.import", carried(metadata), pasted(rows));
    }

    private Answer pasteMore(String metadata, String rows) {
        return submit("UIVO", "people.import", carried(metadata), Map.of("rows", words(rows), "more", chosen("yes")));
    }

    private Answer apply(String user, View check) {
        return submit(user, "people.import.apply", check.getPrivateMetadata(), Map.of());
    }

    private Answer submit(String user, String screen, String metadata, Map<String, ViewState.Value> values) {
        Caller by = new Caller(workspace, user, Copy.SHARED);
        return handlers.submission(screen).orElseThrow().submit(new Submitted(by, new Filled(values), "V1", metadata));
    }

    private static String carried(String metadata) {
        return metadata.isEmpty() ? "{\"heap\":\"\"}" : metadata;
    }

    private static Map<String, ViewState.Value> pasted(String rows) {
        return Map.of("rows", words(rows), "more", chosen());
    }

    private static List<String> fields(View view) {
        return view.getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(LayoutBlock::getBlockId)
                .filter(name -> !name.equals("more"))
                .toList();
    }

    private static View turned(Answer answer) {
        return ((Answer.Turn) answer).screen().view();
    }

    private static String said(Answer answer) {
        return ((Answer.Say) answer).message().text();
    }

    private static Map<String, String> errors(Answer answer) {
        return ((Answer.Errors) answer).sentences();
    }
}
