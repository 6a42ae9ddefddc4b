package dev.trellis.slack.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import dev.trellis.slack.FakeSlack;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackButton.Spot;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClicksTest {
    private final Door door = Door.OPEN;

    @BeforeEach
    void forget() {
        door.handlers.heard.clear();
        door.slack.forget();
    }

    @Test
    void whatIsSaidAfterAClickStandsBesideTheMessage() {
        assertThat(answerTo(Clicked.inMessage(door, "door.say")))
                .contains("pressed subject subject", "\"replace_original\":false", "\"response_type\":\"ephemeral\"");
        assertThat(((Press) door.handlers.heard.getFirst()).message()).contains(new Spot("C1", "1.2"));
    }

    @Test
    void aMessageIsReplacedOrRemovedInPlace() {
        assertThat(answerTo(Clicked.inMessage(door, "door.replace"))).contains("replaced", "\"replace_original\":true");

        door.slack.forget();
        assertThat(answerTo(Clicked.inMessage(door, "door.remove"))).isEqualTo("{\"delete_original\":true}");
    }

    @Test
    void aMessageIsReplacedAndAModalOpens() {
        assertThat(answerTo(Clicked.inMessage(door, "door.both"))).contains("replaced");
        assertThat(door.slack.asked("/api/views.open")).hasSize(1);
    }

    @Test
    void aModalThatSlackNoLongerOpensIsExplainedWithTheNextStep() {
        door.slack.replies(
                exchange -> FakeSlack.send(exchange, 200, "{\"ok\":false,\"error\":\"expired_trigger_id\"}"));

        assertThat(answerTo(Clicked.inMessage(door, "door.turn"))).contains("Try again.");
        assertThat(door.command("/door", "open").body()).contains("Try again.");
    }

    @Test
    void aRefusalIsShownAndTheSameClickMayComeAgain() {
        JsonObject click = Clicked.inMessage(door, "door.refuse");

        assertThat(answerTo(click)).contains("Not like this.");
        click(click);

        assertThat(door.handlers.heard).hasSize(2);
    }

    @Test
    void theSameClickTwiceHasOneEffect() {
        JsonObject click = Clicked.inMessage(door, "door.replace");

        click(click);
        click(click);
        click(Clicked.inMessage(door, "door.replace"));

        assertThat(hook(click)).contains("replaced");
        assertThat(door.handlers.heard).hasSize(2);
    }

    @Test
    void ofTwoActionsAtOnceTheFirstCounts() {
        assertThat(answerTo(Clicked.inMessage(door, "door.say", "door.replace")))
                .contains("pressed");
        assertThat(door.handlers.heard).hasSize(1);
    }

    @Test
    void aButtonThatNobodyAnswersSaysWhereToLook() {
        assertThat(answerTo(Clicked.inMessage(door, "door.gone")))
                .contains("This button is out of date. Open Home for what is current.");
    }

    @Test
    void whatIsSaidInAModalIsPushedOnTopAndATurnKeepsTheHash() {
        click(Clicked.inView("modal", "door.say"));
        assertThat(door.slack.asked("/api/views.push").getFirst().body()).contains("pressed subject subject");

        click(Clicked.inView("modal", "door.turn"));
        assertThat(door.slack.asked("/api/views.update").getFirst().body()).contains("view_id=V1", "hash=h1");

        click(Clicked.inView("modal", "door.replace"));
        assertThat(door.slack.asked("/api/views.update").getLast().body()).contains("replaced");
    }

    @Test
    void whatIsSaidInHomeOrByAShortcutOpensAModal() {
        click(Clicked.inView("home", "door.say"));
        click(Clicked.shortcut("door.shortcut"));
        click(Clicked.shortcut("door.gone"));

        assertThat(door.slack.asked("/api/views.open"))
                .extracting(FakeSlack.Asked::body)
                .satisfiesExactly(
                        home -> assertThat(home).contains("pressed subject subject"),
                        shortcut -> assertThat(shortcut).contains("a shortcut speaks"),
                        gone -> assertThat(gone).contains("out of date"));
    }

    @Test
    void aPersonOfAConnectedWorkspaceIsTurnedAwayBeforeAnybodyHears() {
        JsonObject click = Clicked.inMessage(door, "door.replace");
        click.getAsJsonObject("user").addProperty("team_id", "TELSEWHERE");

        assertThat(answerTo(click)).contains("serves only members of the workspace");
        assertThat(door.handlers.heard).isEmpty();
    }

    @Test
    void wordsGoToNobodyButSlack() {
        JsonObject click = Clicked.inMessage(door, "door.replace");
        click.addProperty(
                "response_url", "http://localhost:" + door.slack.url("").replaceAll(".*:", "") + "/hooks/evil");

        click(click);

        await().until(() -> door.handlers.heard.contains(List.of(new Spot("C1", "1.2"), "replaced")));
        assertThat(door.slack.asked("/hooks/evil")).isEmpty();
    }

    @Test
    void aDeadResponseUrlIsMadeUpForByChangingTheMessage() {
        door.slack.replies(exchange -> FakeSlack.send(exchange, 404, "used_url"));

        click(Clicked.inMessage(door, "door.replace"));

        await().until(() -> door.handlers.heard.contains(List.of(new Spot("C1", "1.2"), "replaced")));
    }

    private void click(JsonObject json) {
        HttpResponse<String> answer = door.interaction(json.toString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    /** What came to the click's own response URL; answers of an earlier test may still be on their way. */
    private String hook(JsonObject click) {
        String path = URI.create(click.get("response_url").getAsString()).getPath();
        await().until(() -> !door.slack.asked(path).isEmpty());
        return door.slack.asked(path).getFirst().body();
    }

    private String answerTo(JsonObject click) {
        click(click);
        return hook(click);
    }
}
