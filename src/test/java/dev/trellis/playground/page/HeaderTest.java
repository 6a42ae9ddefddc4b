package dev.trellis.playground.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.PretendHouse;
import dev.trellis.playground.wire.reply.Target;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.JavascriptExecutor;

/** The header has room for everything in it, also while the clock is far on its way. */
class HeaderTest {
    /** Lets the clock say the longest that it ever says, and names whatever stands on something else or out of sight. */
    private static final String LOOK = """
            document.getElementById('clock-face').classList.add('moving');
            document.querySelector('.clock-now').textContent = 'Wed 24 Nov 2027, 22:38';
            document.querySelector('#clock-face .quiet').textContent = 'on the way to Wed 24 Nov 2027, 22:58…';
            const parts = [...document.querySelectorAll('#top .tool, #clock-face, #top-people summary')]
                .map((part) => ({name: part.textContent.trim(), box: part.getBoundingClientRect()}));
            const bad = parts.filter((part) => part.box.right > window.innerWidth + 1).map((part) => part.name + ' is out of sight');
            parts.forEach((one, i) => parts.slice(i + 1).forEach((other) => {
                const apart = one.box.right <= other.box.left + 1 || other.box.right <= one.box.left + 1
                    || one.box.bottom <= other.box.top + 1 || other.box.bottom <= one.box.top + 1;
                if (!apart) bad.push(one.name + ' on ' + other.name);
            }));
            return bad;
            """;

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.at(PretendHouse.bean(Target.class).base());
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) browser.close();
    }

    @BeforeEach
    void moveIn() throws InterruptedException {
        PretendHouse.fresh();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_600, 1_280, 1_181, 900, 390})
    void nothingStandsOnAnythingElse(int width) {
        browser.resize(width, 900);
        browser.show("U0LUCAS0000", "home");
        browser.seeText("#top-people summary", "Lucas Almeida");

        assertThat((List<?>) ((JavascriptExecutor) browser.driver()).executeScript(LOOK))
                .isEmpty();
    }
}
