package dev.trellis;

import io.micronaut.runtime.Micronaut;
import java.util.TimeZone;

/** Starts Trellis. */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        // Instants are stored in the JVM's zone (H2 reads it so), and a mentoring bot has people in all of them.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Micronaut.build(args).mainClass(Application.class).start();
    }
}
