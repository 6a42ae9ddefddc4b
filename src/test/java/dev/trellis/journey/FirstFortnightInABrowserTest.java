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

/** What the README's newcomer does, in a real browser, with Trellis killed and started again twice on the way. */
class FirstFortnightInABrowserTest {
    private static final String HANA = "U0HANA00000";
    private static final String IVO = "U0IVO000000";
    private static final String ANA = "U0ANA000000";
    private static final String BEN = "U0BEN000000";
    private static final String PEERS = "C0PEERS0000";
    private static final String MESSAGES = "messages";

    /** Where the pictures of the way are kept; README shows one of them. */
    private static final Path PICTURES = Path.of("target", "browser");

    /** More stops than the fortnight has, even when it begins on a Friday evening. */
    private static final int STOPS = 60;

    @TempDir
    private Path data;

    private final int port;
    private final Browser browser;
    private Launched trellis = Launched.NONE;

    FirstFortnightInABrowserTest() throws IOException {
        port = freePort();
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
        browser.picture(PICTURES.resolve("first-fortnight.png"));
        trellis.kill();
        browser.close();
    }

    private void killAndStart() throws IOException, InterruptedException {
        trellis.kill();
        start();
    }

    @Test
    void aStrangerSetsUpPairsAndSeesPeopleIntroducedAskedAndHeard() throws IOException, InterruptedException {
        setUpAProgram();
        killAndStart();
        join(ANA, "public speaking", "SQL tuning");
        join(BEN, "SQL tuning", "public speaking");
        pair();
        sayYes(ANA, "You said yes to");
        killAndStart();
        sayYes(BEN, "are a pair.");
        letTimePassUntil(ANA, PEERS, "are peers.");
        assertThat(browser.seeText(".message", "are peers.").getText())
                .contains("Ana brings public speaking and wants SQL tuning.")
                .contains("Ben brings SQL tuning and wants public speaking.");
        browser.picture(PICTURES.resolve("introduced.png"));
        readTheirProfile();
        bookATime();
        answerTheQuestion();
        keepAndShareAGoal();
        reflect();
    }

    private void setUpAProgram() {
        arrive(HANA, "home");
        browser.press("Set up a program");
        browser.press("Ask Ivo");
        messages(IVO);
        browser.press("Allow");
        browser.seeText(".message", "You allowed");
        messages(HANA);
        browser.press("Set up a program");
        new Select(browser.field("Channel")).selectByVisibleText("#peers");
        browser.seeText(".choice-label", "Peers:").click();
        browser.press("Check the channel");
        browser.seeText("dialog", "is fit");
        browser.press("Post the invitation");
        arrive(ANA, PEERS);
        browser.seeText(".message", "Join Peers and get paired");
    }

    /** Ben shows Ana how he likes to work, and she reads it. */
    private void readTheirProfile() throws IOException {
        arrive(BEN, "home");
        browser.press("How I like to work");
        new Select(browser.field("I think best")).selectByVisibleText("Out loud, with somebody");
        browser.press("Keep");
        browser.seeText("dialog", "Kept.");
        arrive(BEN, "home");
        browser.press("Who sees what");
        new Select(browser.field("How I like to work")).selectByVisibleText("My partner, and for making pairs");
        browser.press("Keep");
        browser.seeText("dialog", "Kept.");
        browser.picture(PICTURES.resolve("profile.png"));
        arrive(ANA, "home");
        browser.press("Their profile");
        browser.seeText("dialog", "Out loud, with somebody");
        browser.picture(PICTURES.resolve("their-profile.png"));
    }

    private void join(String person, String brings, String wants) throws IOException {
        arrive(person, PEERS);
        browser.press("Join");
        choose("I can help with", brings);
        choose("I want to get better at", wants);
        browser.picture(PICTURES.resolve("joining.png"));
        browser.press("Join");
        browser.seeText("dialog", "You are in.");
    }

    /** Types ahead and takes what is found, once nothing else is. */
    private void choose(String label, String topic) {
        String block = ".block.input:has(#" + browser.field(label).getAttribute("id") + ")";
        browser.field(label).sendKeys(topic);
        browser.gone(By.cssSelector(block + " .choice:nth-of-type(2)"));
        browser.seeText(block + " .choice-label", topic).click();
    }

    private void pair() {
        arrive(HANA, "home");
        browser.press("Pair two people");
        new Select(browser.field("One person")).selectByVisibleText("Ana Schmidt");
        new Select(browser.field("The other person")).selectByVisibleText("Ben Carter");
        browser.press("Ask both");
        browser.seeText("dialog", "Asked:");
    }

    private void sayYes(String person, String then) {
        letTimePassUntil(person, MESSAGES, "Be peers with");
        browser.press("Yes, introduce us");
        browser.seeText(".message", then);
    }

    private void bookATime() {
        arrive(ANA, PEERS);
        browser.seeText("#sidebar a", "Ben").click();
        browser.seeText(".message", "pick a time for your first talk");
        browser.press("Time 1");
        browser.seeText(".message", "Booked:");
    }

    private void answerTheQuestion() {
        letTimePassUntil(ANA, MESSAGES, "Did you and Ben meet");
        browser.press("We met");
        browser.seeText(".message", "Saved: you met");
        letTimePassUntil(BEN, MESSAGES, "Ana says you two met");
    }

    private void keepAndShareAGoal() {
        arrive(ANA, PEERS);
        browser.type("/goal Run a retro by 12 March");
        browser.seeText(".message.ephemeral", "Goal kept: Run a retro by 12 March.");
        browser.press("Share with Ben");
        letTimePassUntil(BEN, MESSAGES, "Ana shared a goal with you.");
        browser.press("Read it");
        browser.seeText("dialog", "Run a retro by 12 March");
    }

    private void reflect() {
        arrive(ANA, PEERS);
        browser.type("/reflect");
        browser.field("What would make this worth your time?").sendKeys("I ask better questions now 👋");
        browser.press("Keep");
        arrive(ANA, "home");
        browser.seeText("#room", "My reflections");
        assertThat(browser.see(By.id("room")).getText()).doesNotContain("better questions");
        browser.press("Read it");
        browser.seeText("dialog", "I ask better questions now 👋");
    }

    private void arrive(String person, String in) {
        browser.show(person, in);
        browser.closeModals();
    }

    private void messages(String person) {
        arrive(person, "home");
        browser.seeText("#sidebar a", "Messages").click();
    }

    /** Presses "To the next thing due" until somebody reads this. */
    private void letTimePassUntil(String person, String in, String words) {
        if (in.equals(MESSAGES)) {
            messages(person);
        } else {
            arrive(person, in);
        }
        for (int stop = 0; stop < STOPS && !browser.seesSoon(".message", words); stop++) {
            browser.press("To the next thing due");
            browser.gone(By.cssSelector("#clock-face.moving"));
        }
        browser.seeText(".message", words);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
