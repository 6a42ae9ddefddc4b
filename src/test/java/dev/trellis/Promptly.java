package dev.trellis;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Every wait of a test looks ten times as often as it would by itself, and bears a machine that is busy with other things;
 * found and used by JUnit in all classes.
 */
public final class Promptly implements BeforeAllCallback {
    private static final Duration GLANCE = Duration.ofMillis(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public void beforeAll(ExtensionContext test) {
        Awaitility.setDefaultPollInterval(GLANCE);
        Awaitility.setDefaultTimeout(PATIENCE);
    }
}
