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
import java.util.logging.Level;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that finds things in the playground as people do: by the words on them. */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String MISSING = "The browser tests need Chromium and its driver: on Debian, apt-get install"
            + " chromium chromium-driver. Without them nothing shows that the playground works in a browser.";

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
        requireChromium();
        Path profile = Files.createTempDirectory("trellis-browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900",
                "--user-data-dir=" + profile));
        LoggingPreferences heard = new LoggingPreferences();
        heard.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability(ChromeOptions.LOGGING_PREFS, heard);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options), profile, base);
    }

    private static void requireChromium() {
        boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (!there && "true".equals(System.getenv("CI"))) {
            Assertions.fail(MISSING);
        }
        if (!there) {
            System.err.println(MISSING);
        }
        Assumptions.assumeTrue(there, MISSING);
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

    /** Whether this can be read now, or in the second after. */
    public boolean seesSoon(String selector, String text) {
        try {
            new WebDriverWait(driver, Duration.ofMillis(1_500), Duration.ofMillis(100))
                    .ignoring(StaleElementReferenceException.class)
                    .until(page -> find(selector, text).isPresent());
            return true;
        } catch (TimeoutException e) {
            return false;
        }
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
            page.findElements(By.cssSelector("button, summary, a, [role=tab]")).stream()
                    .filter(found -> found.isDisplayed() && found.isEnabled())
                    .filter(found -> found.getText().strip().equals(name) || name.equals(found.getAccessibleName()))
                    .reduce((older, newer) -> newer)
                    .orElseThrow(() -> new StaleElementReferenceException("No " + name))
                    .click();
            return true;
        });
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
