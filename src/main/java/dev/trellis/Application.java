package dev.trellis;

import dev.trellis.start.Contract;
import dev.trellis.start.Start;
import dev.trellis.workspace.StartRefused;
import java.util.TimeZone;

/** Starts Trellis. */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        // Instants are stored in the JVM's zone (H2 reads it so), and a mentoring bot has people in all of them.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            new Start(Application.class, Contract.read(System.getenv())).run();
        } catch (StartRefused e) {
            System.err.println("Trellis does not start: " + e.getMessage());
            System.exit(1);
        }
    }
}
