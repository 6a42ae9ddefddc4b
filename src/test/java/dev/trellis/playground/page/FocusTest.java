package dev.trellis.playground.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.methods.SlackApiException;
import dev.trellis.playground.PretendHouse;
import dev.trellis.playground.wire.reply.Target;
import dev.trellis.playground.world.Json;
import io.micronaut.http.HttpResponse;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;

/** Where the keyboard is after the page was drawn anew, in Chromium. */
class FocusTest {
    private static final String BUTTONS = """
            [{"type": "actions", "block_id": "b", "elements": [
              {"type": "button", "action_id": "met", "text": {"type": "plain_text", "text": "We met"}},
              {"type": "button", "action_id": "not", "text": {"type": "plain_text", "text": "%s"}}]}]""";
    private static final String MODAL = """
            {"type": "modal", "title": {"type": "plain_text", "text": "More"},
             "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "More of it"}}]}""";
    private static final String ASKING = """
            {"type": "modal", "title": {"type": "plain_text", "text": "More"}, "blocks": %s}""".formatted(BUTTONS);

    private static Browser browser;
    private PretendHouse house;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.at(PretendHouse.bean(Target.class).base());
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void moveIn() throws InterruptedException {
        house = PretendHouse.fresh();
    }

    @Test
    void whoClosesAModalIsBackAtTheButtonThatOpenedIt() throws Exception {
        var posted = post();
        house.app().answers(heard -> {
            if (heard.type().equals("block_actions")) openModal(Json.text(heard.json(), "trigger_id"), MODAL);
            return HttpResponse.ok("");
        });
        browser.show("U0ANA000000", posted);

        browser.see(By.cssSelector("[data-action=met]")).sendKeys(Keys.ENTER);
        browser.see(By.id("modal-title"));
        browser.closeModals();

        await().untilAsserted(
                        () -> assertThat(browser.focused("dataset.action")).isEqualTo("met"));
    }

    @Test
    void whoPressesAButtonIsStillThereWhenTheMessageChanged() throws Exception {
        var posted = post();
        var ts = house.slack().as("ana").read(posted).getLast().ts();
        house.app().answers(heard -> {
            if (heard.type().equals("block_actions")) change(posted, ts);
            return HttpResponse.ok("");
        });
        browser.show("U0ANA000000", posted);

        browser.see(By.cssSelector("[data-action=not]")).sendKeys(Keys.ENTER);
        browser.seeText("[data-action=not]", "Still not");

        await().untilAsserted(
                        () -> assertThat(browser.focused("dataset.action")).isEqualTo("not"));
    }

    @Test
    void whoPressesAButtonInAModalIsStillThereWhenItChanged() throws Exception {
        var posted = post();
        house.app().answers(heard -> {
            var trigger = Json.text(heard.json(), "trigger_id");
            var view = Json.text(Json.object(heard.json(), "view"), "id");
            if (heard.type().equals("block_actions") && view.isEmpty()) openModal(trigger, ASKING.formatted("Not yet"));
            if (heard.type().equals("block_actions") && !view.isEmpty()) turn(view, ASKING.formatted("Still not"));
            return HttpResponse.ok("");
        });
        browser.show("U0ANA000000", posted);
        browser.see(By.cssSelector("[data-action=met]")).sendKeys(Keys.ENTER);

        browser.see(By.cssSelector("dialog [data-action=not]")).sendKeys(Keys.ENTER);
        browser.seeText("dialog [data-action=not]", "Still not");

        await().untilAsserted(
                        () -> assertThat(browser.focused("dataset.action")).isEqualTo("not"));
    }

    @Test
    void whoJoinsAChannelCanWriteThere() {
        browser.show("U0LUCAS0000", house.slack().channel("random").id());

        browser.press("Join channel");
        browser.type("Hello");

        browser.seeText("#messages", "Hello");
    }

    @Test
    void theClockIsMovedAgainAndAgain() {
        browser.show("U0ANA000000", "home");

        browser.see(By.cssSelector("#clock-moves button")).sendKeys(Keys.ENTER);

        await().untilAsserted(() -> {
            assertThat(browser.focused("innerText")).isEqualTo("+1 hour");
            assertThat(browser.focused("disabled")).isEqualTo("false");
        });
    }

    @Test
    void whatCouldNotBeSentIsStillInTheField() {
        browser.show("U0ANA000000", house.slack().channel("general").id());
        browser.see(By.id("composer-text"));
        // As when the server is gone.
        ((JavascriptExecutor) browser.driver())
                .executeScript("XMLHttpRequest.prototype.send = function () {"
                        + " setTimeout(() => this.dispatchEvent(new ProgressEvent('error'))); };");

        browser.type("/goal Run a retro");

        browser.see(By.id("offline"));
        assertThat(browser.see(By.id("composer-text")).getDomProperty("value")).isEqualTo("/goal Run a retro");
    }

    private String post() throws IOException, SlackApiException {
        return house.client()
                .chatPostMessage(r ->
                        r.channel("U0ANA000000").text("Did you meet?").blocksAsString(BUTTONS.formatted("Not yet")))
                .getChannel();
    }

    private void change(String channel, String ts) {
        try {
            house.client()
                    .chatUpdate(
                            r -> r.channel(channel).ts(ts).text("?").blocksAsString(BUTTONS.formatted("Still not")));
        } catch (IOException | SlackApiException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void openModal(String trigger, String view) {
        try {
            house.client().viewsOpen(r -> r.triggerId(trigger).viewAsString(view));
        } catch (IOException | SlackApiException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void turn(String id, String view) {
        try {
            house.client().viewsUpdate(r -> r.viewId(id).viewAsString(view));
        } catch (IOException | SlackApiException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
