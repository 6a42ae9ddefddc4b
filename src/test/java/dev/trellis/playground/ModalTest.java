package dev.trellis.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.view.View;
import com.slack.api.model.view.Views;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.form.Lack;
import dev.trellis.playground.world.Json;
import io.micronaut.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModalTest {
    private PretendHouse house;
    private Seat ana;

    @BeforeEach
    void sitDown() throws InterruptedException {
        house = PretendHouse.fresh();
        ana = house.slack().as("ana");
    }

    @Test
    void aModalIsFilledInAndSubmitted() throws Exception {
        open(ana);
        assertThat(ana.submit(Entries.none())).isEqualTo(new Reaction.Incomplete(Map.of("goal", Lack.MISSING)));
        assertThat(ana.submit(Entries.none().with("goal", "x".repeat(51))))
                .isEqualTo(new Reaction.Incomplete(Map.of("goal", Lack.TOO_LONG)));

        assertThat(ana.submit(Entries.none().with("goal", "Run a retro"))).isEqualTo(Reaction.DONE);

        var view = Json.object(house.app().next().json(), "view");
        var values = Json.object(Json.object(view, "state"), "values");
        var goal = Json.object(Json.object(values, "goal"), "goal");
        assertThat(Json.text(goal, "value")).isEqualTo("Run a retro");
        assertThat(Json.text(goal, "type")).isEqualTo("plain_text_input");
        assertThat(Json.text(view, "private_metadata")).isEqualTo("{}");
        assertThat(ana.modal()).isEmpty();
    }

    @Test
    void errorsKeepTheModalAndItsWords() throws Exception {
        open(ana);
        house.app().answers("{\"response_action\":\"errors\",\"errors\":{\"goal\":\"Not today\"}}");

        assertThat(ana.submit(Entries.none().with("goal", "Run")))
                .isEqualTo(new Reaction.Errors(Map.of("goal", "Not today")));
        assertThat(ana.modal().orElseThrow().values().toString()).contains("\"value\":\"Run\"");
    }

    @Test
    void errorsForWhatIsNoInputAreADevelopersMistake() throws Exception {
        open(ana);
        house.app().answers("{\"response_action\":\"errors\",\"errors\":{\"nowhere\":\"Not today\"}}");

        assertThat(ana.submit(Entries.none().with("goal", "Run"))).isInstanceOf(Reaction.Failed.class);
    }

    @Test
    void anAnswerCanUpdatePushOrClear() throws Exception {
        open(ana);
        house.app().answers("{\"response_action\":\"push\",\"view\":" + bare("Second") + "}");
        ana.submit(Entries.none().with("goal", "Run"));
        assertThat(ana.modals()).hasSize(2);

        house.app().answers("{\"response_action\":\"update\",\"view\":" + bare("Third") + "}");
        ana.submit(Entries.none());
        assertThat(ana.modals()).hasSize(2);
        assertThat(ana.modal().orElseThrow().body().toString()).contains("Third");

        house.app().answers("{\"response_action\":\"clear\"}");
        ana.submit(Entries.none());
        assertThat(ana.modals()).isEmpty();
    }

    @Test
    void closingIsToldOnlyToThoseWhoAsked() throws Exception {
        open(ana);
        ana.close();
        assertThat(house.app().heard()).isEmpty();

        house.client()
                .viewsOpen(r -> r.triggerId(trigger(ana))
                        .view(modal().notifyOnClose(true).build()));
        house.app().forget();
        ana.closeAll();
        var payload = house.app().next().json();
        assertThat(Json.text(payload, "type")).isEqualTo("view_closed");
        assertThat(Json.flag(payload, "is_cleared")).isTrue();
    }

    @Test
    void noMoreAreChosenThanSlackLetsOneChoose() throws Exception {
        var people = modal().blocks(Blocks.asBlocks(Blocks.input(input -> input.blockId("who")
                .label(BlockCompositions.plainText("Who"))
                .element(BlockElements.multiUsersSelect(e -> e.actionId("who").maxSelectedItems(2))))));
        house.client().viewsOpen(r -> r.triggerId(trigger(ana)).view(people.build()));

        assertThat(ana.submit(Entries.none().with("who", "U0BEN000000", "U0MEI000000", "U0IVO000000")))
                .isEqualTo(new Reaction.Incomplete(Map.of("who", Lack.TOO_MANY)));
        assertThat(ana.submit(Entries.none().with("who", "U0BEN000000", "U0MEI000000")))
                .isEqualTo(Reaction.DONE);
    }

    @Test
    void closingCanCloseEverythingBelow() throws Exception {
        open(ana);
        house.app()
                .answers("{\"response_action\":\"push\",\"view\":"
                        + bare("Second").replace("\"blocks\"", "\"clear_on_close\":true,\"blocks\"") + "}");
        ana.submit(Entries.none().with("goal", "Run"));

        ana.close();

        assertThat(ana.modals()).isEmpty();
    }

    @Test
    void whoClosesAModalWhileTheAppThinksSeesNoMoreOfIt() throws Exception {
        open(ana);
        house.app().answers(heard -> {
            ana.closeAll();
            return HttpResponse.ok("{\"response_action\":\"push\",\"view\":" + bare("Second") + "}");
        });

        assertThat(ana.submit(Entries.none().with("goal", "Run"))).isEqualTo(Reaction.DONE);

        assertThat(ana.modals()).isEmpty();
    }

    private void open(Seat person) throws Exception {
        var opened = house.client().viewsOpen(r -> r.triggerId(trigger(person)).view(modal().build()));
        assertThat(opened.getError()).isNull();
        house.app().forget();
    }

    private String trigger(Seat person) {
        person.shortcut("any");
        return Json.text(house.app().heard().getLast().json(), "trigger_id");
    }

    private static View.ViewBuilder modal() {
        return View.builder()
                .type("modal")
                .callbackId("goals.set")
                .privateMetadata("{}")
                .title(Views.viewTitle(t -> t.type("plain_text").text("A goal")))
                .submit(Views.viewSubmit(s -> s.type("plain_text").text("Keep")))
                .blocks(Blocks.asBlocks(Blocks.input(input -> input.blockId("goal")
                        .label(BlockCompositions.plainText("Goal"))
                        .element(BlockElements.plainTextInput(
                                e -> e.actionId("goal").maxLength(50))))));
    }

    private static String bare(String title) {
        return """
                {"type":"modal","title":{"type":"plain_text","text":"%s"},
                 "submit":{"type":"plain_text","text":"OK"},"blocks":[{"type":"divider"}]}""".formatted(title);
    }
}
