package dev.trellis.playground.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that finds things in the playground as people do: by the words on them. */
public final class Browser implements AutoCloseable {
    private final ChromeDriver driver;
    private final Path profile;
    private final String base;

    private Browser(ChromeDriver driver, Path profile, String base) {
        this.driver = driver;
        this.profile = profile;
        this.base = base;
    }

    /** Opens one for the server at this address, for example {@code http://127.0.0.1:8080}. */
    public static Browser at(String base) throws IOException {
        Path profile = Files.createTempDirectory("trellis-browser");
        return new Browser(Chromium.with(profile), profile, base);
    }

    /** What the console has complained of since it was asked last. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    public WebDriver driver() {
        return driver;
    }

    /** Shows the playground as somebody, in a conversation or at {@code home}. */
    public void show(String userId, String in) {
        driver.get(base + "/playground?as=" + userId + "&in=" + in);
        driver.executeScript("localStorage.setItem('trellis-started', 'yes')");
    }

    /** Chooses who to be from the menu at the top, for example {@code Ivo Horvat}. */
    public void become(String name) {
        see(By.cssSelector("#top-people summary")).click();
        click("#top-people a.person", name);
        seeText("#top-people summary", name);
    }

    /** Opens a conversation, or Trellis, from the sidebar. */
    public void open(String name) {
        click("#sidebar a", name);
        seeText("#room h1", name);
    }

    /** Keeps what is on the screen as a picture, for whoever looks into a failure. */
    public void picture(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** As somebody sees it whose machine is set to dark colours. */
    public void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    public void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** The first one on the page, as soon as it can be seen. */
    public WebElement see(By what) {
        return waiting().until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    public WebElement seeText(String selector, String text) {
        return waiting().until(page -> find(selector, text).orElse(null));
    }

    /** All that stands there, once this does. */
    public String read(String selector, String text) {
        return waiting()
                .until(page -> find(selector, text).map(WebElement::getText).orElse(null));
    }

    /** Clicks on the first one with this text, however often the page is drawn anew meanwhile. */
    public void click(String selector, String text) {
        waiting().ignoring(ElementClickInterceptedException.class).until(page -> {
            find(selector, text)
                    .orElseThrow(() -> new StaleElementReferenceException("No " + text))
                    .click();
            return true;
        });
    }

    private Optional<WebElement> find(String selector, String text) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .filter(found -> found.isDisplayed() && found.getText().contains(text))
                .findFirst();
    }

    /** What JavaScript says of the element that has the keyboard, in one look: it may be drawn anew at any moment. */
    public String focused(String what) {
        return String.valueOf(driver.executeScript("return document.activeElement." + what));
    }

    /** Whether this can be read now. */
    public boolean sees(String selector, String text) {
        return find(selector, text).isPresent();
    }

    /** Loads the page again, so that it shows what is so now and not what it asked for up to a second ago. */
    public void showAnew() {
        driver.navigate().refresh();
    }

    /** Closes every modal in front of whoever is shown, as the Escape key does. */
    public void closeModals() {
        By modal = By.cssSelector("dialog.view");
        for (int open = driver.findElements(modal).size(); open > 0; open--) {
            new Actions(driver).sendKeys(Keys.ESCAPE).perform();
            waiting().until(ExpectedConditions.numberOfElementsToBeLessThan(modal, open));
        }
    }

    /** Waits until nothing on the page matches. */
    public void gone(By what) {
        waiting().until(ExpectedConditions.invisibilityOfElementLocated(what));
    }

    /** Presses the newest button or link with exactly this text or accessible name. */
    public void press(String name) {
        waiting().ignoring(ElementClickInterceptedException.class).until(page -> {
            candidates(name).stream()
                    .filter(found -> found.isDisplayed() && found.isEnabled())
                    .filter(found -> found.getText().strip().equals(name) || name.equals(found.getAccessibleName()))
                    .reduce((older, newer) -> newer)
                    .orElseThrow(() -> new StaleElementReferenceException("No " + name))
                    .click();
            return true;
        });
    }

    /** The page itself looks for whatever may be called so, which is far quicker than to ask each element from here. */
    @SuppressWarnings("unchecked")
    private List<WebElement> candidates(String name) {
        return (List<WebElement>) Objects.requireNonNull(driver.executeScript("""
                const [name] = arguments;
                const flat = (text) => (text || '').replace(/\\s+/g, ' ').toLowerCase();
                return [...document.querySelectorAll('button, summary, a, [role=tab]')].filter((each) =>
                  each.hasAttribute('aria-labelledby') || [each.textContent, each.ariaLabel, each.title]
                    .some((text) => flat(text).includes(flat(name))));
                """, name));
    }

    /** Does it, and waits until the server has answered what the element with that id asked for. */
    public void awaitAnswer(String id, Runnable deed) {
        driver.executeScript(
                "window.answered = false; document.getElementById(arguments[0])"
                        + ".addEventListener('htmx:afterRequest', () => { window.answered = true; }, {once: true});",
                id);
        deed.run();
        waiting().until(page -> Boolean.TRUE.equals(driver.executeScript("return window.answered")));
    }

    /** The field with this label. */
    public WebElement field(String label) {
        WebElement found = seeText("label.label, div.label", label);
        String id = Objects.requireNonNull(found.getAttribute("id"));
        return see(By.id(id.substring(0, id.length() - "-label".length())));
    }

    /** Sets a date or time, which keyboards type differently in every language. */
    public void set(WebElement field, String value) {
        driver.executeScript(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', {bubbles: true}));",
                field,
                value);
    }

    /** Types into the composer and presses Enter. */
    public void type(String line) {
        WebElement composer = see(By.id("composer-text"));
        composer.sendKeys(line);
        driver.executeScript("document.getElementById('composer').requestSubmit()");
    }

    /** The page is drawn anew while one looks: what was found a moment ago may be gone. */
    private FluentWait<WebDriver> waiting() {
        return new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(100))
                .ignoring(StaleElementReferenceException.class);
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (var files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
