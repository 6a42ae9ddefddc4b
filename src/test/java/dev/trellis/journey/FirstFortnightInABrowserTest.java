package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.page.Browser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** What the README's newcomer does, in a real browser, with Trellis killed and started again twice on the way. */
class FirstFortnightInABrowserTest {
    private static final String ANA = "U0ANA000000";
    private static final String BEN = "U0BEN000000";

    private final Visit visit;
    private final Browser browser;

    FirstFortnightInABrowserTest(@TempDir Path data) throws IOException {
        visit = Visit.in(data);
        browser = visit.browser();
    }

    @AfterEach
    void close() throws IOException {
        visit.picture("first-fortnight");
        visit.close();
    }

    @Test
    void aStrangerSetsUpPairsAndSeesPeopleIntroducedAskedAndHeard() throws IOException, InterruptedException {
        setUpAProgram();
        visit.killAndStart();
        join(ANA, "public speaking", "SQL tuning");
        join(BEN, "SQL tuning", "public speaking");
        pair();
        sayYes(ANA, "You said yes to");
        visit.killAndStart();
        sayYes(BEN, "are a pair.");
        visit.letTimePassUntil(ANA, Visit.PEERS, "are peers.");
        assertThat(browser.read(".message", "are peers."))
                .contains("Ana brings public speaking and wants SQL tuning.")
                .contains("Ben brings SQL tuning and wants public speaking.");
        visit.picture("introduced");
        readTheirProfile();
        bookATime();
        answerTheQuestion();
        keepAndShareAGoal();
        reflect();
    }

    private void setUpAProgram() {
        visit.arrive(Visit.HANA, "home");
        browser.press("Set up a program");
        browser.press("Ask Ivo");
        visit.messages(Visit.IVO);
        browser.press("Allow");
        browser.seeText(".message", "You allowed");
        visit.messages(Visit.HANA);
        visit.setUpPeers();
        visit.arrive(ANA, Visit.PEERS);
        browser.seeText(".message", "Join Peers and get paired");
    }

    /** Ben shows Ana how he likes to work, and she reads it. */
    private void readTheirProfile() throws IOException {
        visit.arrive(BEN, "home");
        browser.press("How I like to work");
        new Select(browser.field("I think best")).selectByVisibleText("Out loud, with somebody");
        browser.press("Keep");
        browser.seeText("dialog", "Kept.");
        visit.arrive(BEN, "home");
        browser.press("Who sees what");
        new Select(browser.field("How I like to work")).selectByVisibleText("My partner, and for making pairs");
        browser.press("Keep");
        browser.seeText("dialog", "Kept.");
        visit.picture("profile");
        visit.arrive(ANA, "home");
        browser.press("Their profile");
        browser.seeText("dialog", "Out loud, with somebody");
        visit.picture("their-profile");
    }

    private void join(String person, String brings, String wants) throws IOException {
        visit.arrive(person, Visit.PEERS);
        browser.press("Join");
        choose("I can help with", brings);
        choose("I want to get better at", wants);
        visit.picture("joining");
        browser.press("Join");
        browser.seeText("dialog", "You are in.");
    }

    /** Types ahead and takes what is found, once nothing else is. */
    private void choose(String label, String topic) {
        String block = ".block.input:has(#" + browser.field(label).getAttribute("id") + ")";
        browser.field(label).sendKeys(topic);
        browser.gone(By.cssSelector(block + " .choice:nth-of-type(2)"));
        browser.click(block + " .choice-label", topic);
    }

    private void pair() {
        visit.arrive(Visit.HANA, "home");
        browser.press("Pair two people");
        new Select(browser.field("One person")).selectByVisibleText("Ana Schmidt");
        new Select(browser.field("The other person")).selectByVisibleText("Ben Carter");
        browser.press("Ask both");
        browser.seeText("dialog", "Asked:");
    }

    private void sayYes(String person, String then) {
        visit.letTimePassUntil(person, Visit.MESSAGES, "Be peers with");
        browser.press("Yes, introduce us");
        browser.seeText(".message", then);
    }

    private void bookATime() {
        visit.arrive(ANA, Visit.PEERS);
        browser.click("#sidebar a", "Ben");
        browser.seeText(".message", "pick a time for your first talk");
        browser.press("Time 1");
        browser.seeText(".message", "Booked:");
    }

    private void answerTheQuestion() {
        visit.letTimePassUntil(ANA, Visit.MESSAGES, "Did you and Ben meet");
        browser.press("We met");
        browser.seeText(".message", "Saved: you met");
        visit.letTimePassUntil(BEN, Visit.MESSAGES, "Ana says you two met");
    }

    private void keepAndShareAGoal() {
        visit.arrive(ANA, Visit.PEERS);
        browser.type("/goal Run a retro by 12 March");
        browser.seeText(".message.ephemeral", "Goal kept: Run a retro by 12 March.");
        browser.press("Share with Ben");
        visit.letTimePassUntil(BEN, Visit.MESSAGES, "Ana shared a goal with you.");
        browser.press("Read it");
        browser.seeText("dialog", "Run a retro by 12 March");
    }

    private void reflect() {
        visit.arrive(ANA, Visit.PEERS);
        browser.type("/reflect");
        browser.field("What would make this worth your time?").sendKeys("I ask better questions now 👋");
        browser.press("Keep");
        visit.arrive(ANA, "home");
        browser.seeText("#room", "My reflections");
        assertThat(browser.read("#room", "")).doesNotContain("better questions");
        browser.press("Read it");
        browser.seeText("dialog", "I ask better questions now 👋");
    }
}
