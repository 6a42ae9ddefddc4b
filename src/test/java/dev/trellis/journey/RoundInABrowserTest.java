package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.page.Browser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.Select;

/** Hana lets forty people arrive, and goes from their draft to their offers in a real browser. */
class RoundInABrowserTest {
    private final Visit visit;
    private final Browser browser;

    RoundInABrowserTest(@TempDir Path data) throws IOException {
        visit = Visit.in(data);
        browser = visit.browser();
    }

    @AfterEach
    void close() throws IOException {
        picture("end");
        visit.close();
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
        modalOpenedElsewhere();
        assertThat(browser.complaints()).isEmpty();
    }

    /** In another tab, or by what a message's button led to: this one learns of it by asking. */
    private void modalOpenedElsewhere() {
        visit.arrive(Visit.IVO, "home");
        String here = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        visit.arrive(Visit.IVO, "home");
        browser.press("Propose pairs");
        browser.seeText("dialog", "Everyone who is available");
        browser.driver().close();
        browser.driver().switchTo().window(here);
        browser.seeText("dialog", "Everyone who is available");
        browser.closeModals();
    }

    private void setUpAProgram() {
        visit.arrive(Visit.IVO, "home");
        visit.setUpPeers();
        browser.closeModals();
    }

    private void gather() {
        visit.arrive(Visit.IVO, Visit.PEERS);
        browser.seeText(".message", "Join Peers");
        browser.press("+40 people");
        browser.awaitAnswer("crowd", () -> browser.press("Add them"));
    }

    private void propose() throws IOException {
        visit.arrive(Visit.IVO, "home");
        browser.seeText("#room", "Propose pairs");
        picture("home");
        browser.press("Propose pairs");
        browser.seeText("dialog", "Everyone who is available");
        picture("propose");
        browser.press("Make a draft");
        browser.seeText("dialog", "Your draft is being made.");
        visit.messages(Visit.IVO);
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
        visit.letTimePassUntil(Visit.IVO, Visit.MESSAGES, "Published by");
        assertThat(browser.read(".message", "Published by")).contains("pairs are asked.");
        picture("published");
        visit.arrive(Visit.HANA, "home");
        assertThat(browser.read("#room", "")).doesNotContain("Propose pairs");
    }

    private void picture(String name) throws IOException {
        visit.picture("round-" + name);
    }
}
