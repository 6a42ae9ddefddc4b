package dev.trellis.playground.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.methods.SlackApiException;
import dev.trellis.playground.FakeApp;
import dev.trellis.playground.PretendHouse;
import dev.trellis.playground.wire.reply.Target;
import dev.trellis.playground.world.Json;
import io.micronaut.http.HttpResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The page in Chromium, with an app behind it that answers what a test wants. */
class BrowserTest {
    private static final String MODAL = """
            {"type": "modal", "callback_id": "goal", "title": {"type": "plain_text", "text": "Your goal"},
             "submit": {"type": "plain_text", "text": "Keep"}, "close": {"type": "plain_text", "text": "Cancel"}, "blocks": [
              {"type": "input", "block_id": "goal", "label": {"type": "plain_text", "text": "What do you want?"},
               "element": {"type": "plain_text_input", "action_id": "goal"}},
              {"type": "input", "block_id": "by", "optional": true, "label": {"type": "plain_text", "text": "By when"},
               "element": {"type": "datepicker", "action_id": "by"}}]}""";

    private static Browser browser;
    private PretendHouse house;
    private String general;

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
        general = house.slack().channel("general").id();
    }

    @Test
    void aCommandIsSuggestedSentAndAnswered() {
        house.app().answers("{\"text\": \"*Goal kept.*\"}");
        browser.show("U0ANA000000", general);

        WebElement composer = browser.see(By.id("composer-text"));
        composer.sendKeys("/go");
        assertThat(browser.read("#suggestions li", "/goal")).contains("/goal");
        composer.sendKeys(Keys.TAB);
        assertThat(composer.getDomProperty("value")).isEqualTo("/goal ");
        composer.sendKeys("Run a retro", Keys.ENTER);

        assertThat(browser.read(".message.ephemeral", "Goal kept.")).contains("Only visible to you");
        assertThat(composer.getDomProperty("value")).isEmpty();
        assertThat(house.app().heard().getLast().field("text")).isEqualTo("Run a retro");
    }

    @Test
    void aModalOpensKeepsWordsShowsErrorsAndCloses() throws Exception {
        AtomicBoolean refuse = new AtomicBoolean(true);
        house.app().answers(heard -> switch (heard.type()) {
            case "/goal" -> openModal(heard.field("trigger_id"));
            case "view_submission" ->
                HttpResponse.ok(
                        refuse.getAndSet(false)
                                ? "{\"response_action\": \"errors\", \"errors\": {\"by\": \"That is in the past.\"}}"
                                : "");
            default -> HttpResponse.ok("");
        });
        browser.show("U0ANA000000", general);
        browser.type("/goal");

        assertThat(browser.see(By.id("modal-title")).getText()).isEqualTo("Your goal");
        browser.press("Keep");
        assertThat(browser.see(By.cssSelector(".problem")).getText()).contains("required");
        browser.field("What do you want?").sendKeys("Run a <b>retro</b> 👋 שלום");
        browser.set(browser.field("By when"), "2020-01-31");
        browser.press("Keep");
        browser.seeText(".problem", "That is in the past.");
        assertThat(browser.field("What do you want?").getDomProperty("value")).isEqualTo("Run a <b>retro</b> 👋 שלום");
        browser.press("Keep");

        browser.gone(By.cssSelector("dialog.view"));
        var values = Json.object(
                Json.object(Json.object(house.app().heard().getLast().json(), "view"), "state"), "values");
        assertThat(Json.text(Json.object(Json.object(values, "goal"), "goal"), "value"))
                .isEqualTo("Run a <b>retro</b> 👋 שלום");
        assertThat(Json.text(Json.object(Json.object(values, "by"), "by"), "selected_date"))
                .isEqualTo("2020-01-31");
    }

    @Test
    void escapeClosesAModalAndTheAppHearsNothing() {
        house.app()
                .answers(heard ->
                        heard.type().equals("/goal") ? openModal(heard.field("trigger_id")) : HttpResponse.ok(""));
        browser.show("U0ANA000000", general);
        browser.type("/goal");

        browser.see(By.id("modal-title"));
        new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();

        browser.gone(By.cssSelector("dialog.view"));
        assertThat(house.slack().as("ana").modals()).isEmpty();
    }

    @Test
    void aButtonIsPressedAndTheMessageChangesInPlace() throws Exception {
        var posted = house.client()
                .chatPostMessage(
                        r -> r.channel(house.slack().as("ana").appConversation().id())
                                .text("Did you meet?")
                                .blocksAsString("""
                        [{"type": "section", "text": {"type": "mrkdwn", "text": "*Did you meet?*"}},
                         {"type": "actions", "block_id": "b", "elements": [
                          {"type": "button", "action_id": "met", "value": "1", "text": {"type": "plain_text", "text": "We met"}}]}]"""));
        house.app().answers(heard -> {
            if (heard.type().equals("block_actions")) {
                change(posted.getChannel(), posted.getTs());
            }
            return HttpResponse.ok("");
        });
        browser.show("U0ANA000000", posted.getChannel());

        browser.press("We met");

        browser.seeText(".message", "Saved: you met.");
        browser.gone(By.cssSelector("[data-action=met]"));
    }

    @Test
    void aLinkOpensAndTheAppHearsOfItAsWell() throws Exception {
        String there = PretendHouse.bean(Target.class).base() + "/playground";
        var posted = house.client()
                .chatPostMessage(
                        r -> r.channel(house.slack().as("ana").appConversation().id())
                                .text("Look")
                                .blocksAsString("""
                        [{"type": "actions", "block_id": "b", "elements": [{"type": "button", "action_id": "look",
                          "value": "1", "url": "%s", "text": {"type": "plain_text", "text": "Look there"}}]}]""".formatted(there)));
        browser.show("U0ANA000000", posted.getChannel());
        String here = browser.driver().getWindowHandle();

        browser.see(By.linkText("Look there")).click();

        await().until(() -> house.app().heard().stream().anyMatch(BrowserTest::pressedLook));
        await().until(() -> browser.driver().getWindowHandles().size() == 2);
        browser.driver().getWindowHandles().stream()
                .filter(window -> !window.equals(here))
                .forEach(window -> browser.driver().switchTo().window(window).close());
        browser.driver().switchTo().window(here);
    }

    private static boolean pressedLook(FakeApp.Heard heard) {
        return heard.type().equals("block_actions")
                && Json.text(Json.array(heard.json(), "actions").get(0).getAsJsonObject(), "action_id")
                        .equals("look");
    }

    @Test
    void nobodysTypingIsLostWhenOthersWrite() {
        browser.show("U0ANA000000", general);
        WebElement composer = browser.see(By.id("composer-text"));
        composer.sendKeys("half a sen");

        house.slack().as("ben").type(general, "Good morning");
        browser.seeText(".message", "Good morning");
        composer.sendKeys("tence");

        assertThat(composer.getDomProperty("value")).isEqualTo("half a sentence");
    }

    @Test
    void resetAsksFirst() {
        house.slack().as("ana").type(general, "To be forgotten");
        browser.show("U0ANA000000", general);
        browser.seeText(".message", "To be forgotten");

        browser.press("Reset");
        browser.press("Keep everything");
        browser.gone(By.cssSelector("#ask[open]"));
        browser.seeText(".message", "To be forgotten");
        browser.press("Reset");
        browser.press("Start over");

        browser.gone(By.xpath("//article[contains(., 'To be forgotten')]"));
    }

    private HttpResponse<String> openModal(String trigger) {
        try {
            assertThat(house.client()
                            .viewsOpen(r -> r.triggerId(trigger).viewAsString(MODAL))
                            .isOk())
                    .isTrue();
            return HttpResponse.ok("");
        } catch (IOException | SlackApiException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void change(String channel, String ts) {
        try {
            house.client().chatUpdate(r -> r.channel(channel).ts(ts).text("Saved: you met."));
        } catch (IOException | SlackApiException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
