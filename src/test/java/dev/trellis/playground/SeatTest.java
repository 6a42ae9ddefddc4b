package dev.trellis.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.element.BlockElements;
import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Message;
import io.micronaut.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeatTest {
    private PretendHouse house;
    private Seat ana;

    @BeforeEach
    void sitDown() throws InterruptedException {
        house = PretendHouse.fresh();
        ana = house.slack().as("ana");
    }

    @Test
    void everyoneHasTheirOwnSidebar() {
        assertThat(ana.sidebar().channels()).extracting(Conversation::name).contains("general", "partner-ltd");
        assertThat(ana.sidebar().channels()).extracting(Conversation::name).doesNotContain("hr-private");
        assertThat(house.slack().as("lucas").sidebar().browsable())
                .extracting(Conversation::name)
                .containsExactly("partner-ltd", "random");
        assertThat(ana.sidebar().app().members())
                .containsExactlyInAnyOrder(ana.person().id(), Ids.BOT_USER);
    }

    @Test
    void nobodyReadsAPrivateChannelFromOutside() {
        var secret = house.slack().channel("hr-private");
        house.slack().as("hana").type(secret.id(), "Only us");

        assertThat(house.slack().as("ivo").read(secret.id()))
                .extracting(Message::text)
                .containsExactly("Only us");
        assertThat(ana.read(secret.id())).isEmpty();
    }

    @Test
    void aCommandIsSentAsAFormAndItsAnswerIsOnlyForWhoTypedIt() throws Exception {
        house.app().answers("{\"text\":\"Kept: run a retro\"}");
        var general = house.slack().channel("general").id();

        assertThat(ana.type(general, "/goal run a retro")).isEqualTo(Reaction.DONE);

        var heard = house.app().next();
        assertThat(heard.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(heard.field("command")).isEqualTo("/goal");
        assertThat(heard.field("text")).isEqualTo("run a retro");
        assertThat(heard.field("user_id")).isEqualTo(ana.person().id());
        assertThat(heard.field("response_url")).startsWith("http://127.0.0.1:").contains("/playground/hooks/commands/");
        assertThat(ana.read(general).getLast().text()).isEqualTo("Kept: run a retro");
        assertThat(house.slack().as("ben").read(general))
                .extracting(Message::text)
                .doesNotContain("Kept: run a retro");
    }

    @Test
    void whatFollowsACommandComesEscapedAsEverythingPeopleType() throws Exception {
        ana.type("/goal Q&A <b> &lt;");

        assertThat(house.app().next().field("text")).isEqualTo("Q&amp;A &lt;b&gt; &amp;lt;");
    }

    @Test
    void aCommandThatFailsSaysSoToWhoTypedIt() {
        house.app().answers(request -> HttpResponse.serverError(""));

        assertThat(ana.type("/goal run")).isEqualTo(new Reaction.Failed("dispatch_failed", "http_status_500"));
        assertThat(ana.read(ana.appConversation().id()).getLast().text())
                .isEqualTo("/goal failed with the error \"dispatch_failed\"");
    }

    @Test
    void slackWaitsThreeSecondsForACommand() {
        house.app().answers(request -> {
            pause(Duration.ofMillis(3_500));
            return HttpResponse.ok("");
        });

        assertThat(ana.type("/goal run")).isEqualTo(new Reaction.Failed("operation_timeout", ""));
    }

    @Test
    void aCommandThatNobodyDeclaredIsRefusedBySlackItself() {
        assertThat(ana.type("/dance")).isEqualTo(new Reaction.Refused("unknown_command"));
        assertThat(house.app().heard()).isEmpty();
    }

    @Test
    void aButtonInAMessageComesWithTheMessageAndAResponseUrl() throws Exception {
        var message = post(ana);

        assertThat(ana.press(Place.of(message), "goals.share")).isEqualTo(Reaction.DONE);

        var payload = house.app().next().json();
        assertThat(Json.text(payload, "type")).isEqualTo("block_actions");
        assertThat(Json.text(Json.object(payload, "container"), "message_ts")).isEqualTo(message.ts());
        assertThat(Json.text(Json.object(payload, "message"), "text")).isEqualTo("Share it?");
        assertThat(Json.text(Json.object(payload, "user"), "team_id")).isEqualTo(Ids.TEAM);
        assertThat(Json.text(payload, "response_url")).contains("/playground/hooks/actions/");
        assertThat(Json.text(payload, "trigger_id")).isNotEmpty();
        var action = Json.array(payload, "actions").get(0).getAsJsonObject();
        assertThat(Json.text(action, "value")).isEqualTo("g1");
        assertThat(Json.text(action, "block_id")).isEqualTo("buttons");
    }

    @Test
    void aStrangersClickNamesTheirOwnTeam() throws Exception {
        var sam = house.slack().as("sam");

        sam.press(Place.of(post(ana)), "goals.share");

        assertThat(Json.text(Json.object(house.app().next().json(), "user"), "team_id"))
                .isEqualTo("T0PARTNER00");
    }

    @Test
    void openingHomeIsAnEvent() throws Exception {
        ana.openHome();

        var heard = house.app().next();
        assertThat(heard.type()).isEqualTo("app_home_opened");
        assertThat(Json.text(heard.event(), "user")).isEqualTo(ana.person().id());
        assertThat(Json.text(heard.event(), "tab")).isEqualTo("home");
        assertThat(Json.text(heard.json(), "event_id")).startsWith("Ev");
        assertThat(Json.array(heard.json(), "authorizations").get(0).toString()).contains(Ids.TEAM);
    }

    @Test
    void theAppHearsOfItselfBeingInvited() throws Exception {
        var peers = house.slack().channel("peers").id();

        ana.type(peers, "/invite @Trellis");

        var event = house.app().next().event();
        assertThat(Json.text(event, "type")).isEqualTo("member_joined_channel");
        assertThat(Json.text(event, "user")).isEqualTo(Ids.BOT_USER);
        assertThat(Json.text(event, "inviter")).isEqualTo(ana.person().id());
        assertThat(ana.read(peers).getLast().notice()).isTrue();
    }

    @Test
    void aShortcutComesWithATrigger() throws Exception {
        var shortcut = house.slack().app().shortcuts().getFirst();

        ana.shortcut(shortcut.callbackId());

        var payload = house.app().next().json();
        assertThat(Json.text(payload, "type")).isEqualTo("shortcut");
        assertThat(Json.text(payload, "callback_id")).isEqualTo(shortcut.callbackId());
        assertThat(Json.text(payload, "trigger_id")).isNotEmpty();
    }

    @Test
    void optionsAreAskedForWhileOneTypes() throws Exception {
        house.app().answers("{\"options\":[{\"text\":{\"type\":\"plain_text\",\"text\":\"Ben\"},\"value\":\"b\"}]}");
        var blocks = List.of(Blocks.actions(actions ->
                actions.blockId("who").elements(List.of(BlockElements.externalSelect(e -> e.actionId("who"))))));
        var sent = house.client()
                .chatPostMessage(r -> r.channel(ana.person().id()).text("Who?").blocks(List.copyOf(blocks)));
        var place = new Place.InMessage(sent.getChannel(), sent.getTs());

        var offered = ana.options(place, "who", "who", "be");

        assertThat(offered).hasSize(1);
        assertThat(Json.text(house.app().next().json(), "value")).isEqualTo("be");
        ana.choose(place, "who", offered.getFirst().toString());
        assertThat(house.app().next().json().toString()).contains("\"selected_option\":{\"text\"");
    }

    private Message post(Seat reader) throws Exception {
        var blocks = List.of(Blocks.actions(actions -> actions.blockId("buttons")
                .elements(List.of(BlockElements.button(
                        b -> b.actionId("goals.share").value("g1").text(BlockCompositions.plainText("Share")))))));
        var sent = house.client()
                .chatPostMessage(
                        r -> r.channel(reader.person().id()).text("Share it?").blocks(List.copyOf(blocks)));
        return reader.read(sent.getChannel()).getLast();
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
