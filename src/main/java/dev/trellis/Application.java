package dev.trellis;

import dev.trellis.start.Carriers;
import dev.trellis.start.Contract;
import dev.trellis.start.Start;
import dev.trellis.workspace.StartRefused;
import java.util.TimeZone;
import java.util.concurrent.CompletionException;
import org.slf4j.LoggerFactory;

/** Starts Trellis. */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        // Instants are stored in the JVM's zone (H2 reads it so), and a mentoring bot has people in all of them.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Carriers.hire();
        try {
            new Start(Application.class, Contract.read(System.getenv())).run();
        } catch (StartRefused e) {
            System.err.println("Trellis does not start: " + e.getMessage());
            System.exit(1);
        } catch (CompletionException e) {
            // It would never become ready, and listen for ever.
            LoggerFactory.getLogger(Application.class).error("Trellis does not start", e.getCause());
            System.exit(1);
        }
    }
}
