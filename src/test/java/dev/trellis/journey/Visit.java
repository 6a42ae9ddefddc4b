package dev.trellis.journey;

import dev.trellis.FreePort;
import dev.trellis.Launched;
import dev.trellis.playground.page.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Somebody visits a playground that was started from a shell, in a real browser. */
final class Visit implements AutoCloseable {
    static final String HANA = "U0HANA00000";
    static final String IVO = "U0IVO000000";
    static final String PEERS = "C0PEERS0000";
    static final String MESSAGES = "messages";

    /** Where the pictures of the way are kept; README shows one of them. */
    private static final Path PICTURES = Path.of("target", "browser");

    /** More stops than a fortnight has, even when it begins on a Friday evening. */
    private static final int STOPS = 60;

    private final Path data;
    private final int port;
    private final Browser browser;
    private Launched trellis = Launched.NONE;

    private Visit(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.browser = Browser.at("http://127.0.0.1:" + port);
    }

    /** Starts Trellis, which keeps its data there, and a browser. */
    static Visit in(Path data) throws IOException {
        Visit visit = new Visit(data, FreePort.next());
        visit.start();
        return visit;
    }

    Browser browser() {
        return browser;
    }

    void killAndStart() throws IOException, InterruptedException {
        trellis.kill();
        start();
    }

    void arrive(String person, String in) {
        browser.show(person, in);
        browser.closeModals();
    }

    void messages(String person) {
        arrive(person, "home");
        browser.click("#sidebar a", "Messages");
    }

    /** From the open form to the invitation in #peers. */
    void setUpPeers() {
        browser.press("Set up a program");
        new Select(browser.field("Channel")).selectByVisibleText("#peers");
        browser.click(".choice-label", "Peers:");
        browser.press("Check the channel");
        browser.seeText("dialog", "is fit");
        browser.press("Post the invitation");
    }

    /** Presses "To the next thing due" until somebody reads this. */
    void letTimePassUntil(String person, String in, String words) {
        if (in.equals(MESSAGES)) {
            messages(person);
        } else {
            arrive(person, in);
        }
        for (int stop = 0; stop < STOPS && !browser.sees(".message", words); stop++) {
            browser.press("To the next thing due");
            browser.gone(By.cssSelector("#clock-moves .htmx-request"));
            browser.gone(By.cssSelector("#clock-face.moving"));
            browser.showAnew();
        }
        browser.seeText(".message", words);
    }

    /** In light and in dark. */
    void picture(String name) throws IOException {
        browser.picture(PICTURES.resolve(name + ".png"));
        browser.dark(true);
        browser.picture(PICTURES.resolve(name + "-dark.png"));
        browser.dark(false);
    }

    private void start() throws IOException {
        trellis = Launched.with(
                Map.of("TRELLIS_DATA", data.toString(), "PORT", "" + port, "TRELLIS_MANAGEMENT_PORT", "" + port),
                Map.of());
        trellis.awaitLine("Trellis knows who is in workspace");
    }

    @Override
    public void close() throws IOException {
        try (browser) {
            trellis.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
