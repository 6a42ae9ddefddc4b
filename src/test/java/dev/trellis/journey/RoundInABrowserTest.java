package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.Launched;
import dev.trellis.playground.page.Browser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Hana lets forty people arrive, and goes from their draft to their offers in a real browser. */
class RoundInABrowserTest {
    private static final String HANA = "U0HANA00000";
    private static final String IVO = "U0IVO000000";

    /** Where the pictures of the way are kept. */
    private static final Path PICTURES = Path.of("target", "browser");

    private static final int STOPS = 20;

    @TempDir
    private Path data;

    private final int port;
    private final Browser browser;
    private Launched trellis = Launched.NONE;

    RoundInABrowserTest() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        browser = Browser.at("http://127.0.0.1:" + port);
    }

    @BeforeEach
    void start() throws IOException {
        trellis = Launched.with(
                Map.of("TRELLIS_DATA", data.toString(), "PORT", "" + port, "TRELLIS_MANAGEMENT_PORT", "" + port),
                Map.of());
        trellis.awaitLine("Trellis knows who is in workspace");
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        picture("end");
        trellis.kill();
        browser.close();
    }

    @Test
    void aLeadGoesFromFortyPeopleToTheirOffers() throws IOException {
        setUpAProgram();
        gather();
        propose();
        look();
        whyNot();
        whatIf();
        publish();
    }

    private void setUpAProgram() {
        arrive(IVO, "home");
        browser.press("Set up a program");
        new Select(browser.field("Channel")).selectByVisibleText("#peers");
        browser.seeText(".choice-label", "Peers:").click();
        browser.press("Check the channel");
        browser.seeText("dialog", "is fit");
        browser.press("Post the invitation");
        browser.closeModals();
    }

    private void gather() {
        browser.press("+40 people");
        browser.press("Add them");
        browser.gone(By.cssSelector("#crowd[disabled]"));
    }

    private void propose() throws IOException {
        arrive(IVO, "home");
        browser.seeText("#room", "Propose pairs");
        picture("home");
        browser.press("Propose pairs");
        browser.seeText("dialog", "Everyone who is available");
        picture("propose");
        browser.press("Make a draft");
        browser.seeText("dialog", "Your draft is being made.");
        messages(IVO);
        browser.seeText(".message", "Nobody is asked yet.");
        browser.seeText("figcaption", "pairs.png");
        picture("summary");
        browser.press("As a spreadsheet");
        browser.seeText("figcaption", "pairs.xlsx");
    }

    private void look() throws IOException {
        browser.press("Look at the pairs");
        browser.seeText("dialog", "Page 1 of 2");
        picture("pairs");
        browser.press("Keep together");
        browser.seeText("dialog", "kept together by hand");
        picture("kept");
        browser.press("Next");
        browser.seeText("dialog", "Page 2 of 2");
        picture("page-two");
    }

    private void whyNot() throws IOException {
        browser.press("Why not ...?");
        choose("One person", 12);
        choose("The other person", 15);
        picture("why-not");
        browser.press("Tell me why");
        browser.seeText("dialog", "Ask about two others");
        picture("why-not-answer");
        browser.press("Back to the draft");
    }

    private void choose(String field, int number) {
        new Select(browser.field(field)).selectByIndex(number);
    }

    private void whatIf() throws IOException {
        browser.press("What if: what counts");
        new Select(browser.field("Working hours in common")).selectByVisibleText("Counts most");
        picture("what-if");
        browser.press("Show me");
        browser.seeText("dialog", "Leave it as it is");
        picture("foreseen");
        browser.press("Use this");
        browser.seeText("dialog", "Saved.");
    }

    private void publish() throws IOException {
        browser.press("Publish");
        browser.seeText("dialog", "are asked now");
        picture("publish");
        browser.press("Ask them");
        browser.seeText("dialog", "Published.");
        messages(IVO);
        for (int stop = 0; stop < STOPS && !browser.seesSoon(".message", "Published by"); stop++) {
            browser.press("To the next thing due");
            browser.gone(By.cssSelector("#clock-face.moving"));
        }
        assertThat(browser.seeText(".message", "Published by").getText()).contains("pairs are asked.");
        picture("published");
        arrive(HANA, "home");
        assertThat(browser.see(By.id("room")).getText()).doesNotContain("Propose pairs");
    }

    private void arrive(String person, String in) {
        browser.show(person, in);
        browser.closeModals();
    }

    private void messages(String person) {
        arrive(person, "home");
        browser.seeText("#sidebar a", "Messages").click();
    }

    private void picture(String name) throws IOException {
        browser.picture(PICTURES.resolve("round-" + name + ".png"));
        browser.dark(true);
        browser.picture(PICTURES.resolve("round-" + name + "-dark.png"));
        browser.dark(false);
    }
}
