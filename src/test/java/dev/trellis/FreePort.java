package dev.trellis;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A port for a server that must be told its own before it listens. It is below those that the system gives to whoever does
 * not care, so that nobody gets it in between; each JVM begins elsewhere, because tests run in several of them at once.
 */
public final class FreePort {
    private static final int FIRST = 20_000;
    private static final int COUNT = 12_000;
    private static final int APART = 211;
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() * APART % COUNT));

    private FreePort() {}

    public static int next() {
        int port = candidate();
        while (!isFree(port)) port = candidate();
        return port;
    }

    private static int candidate() {
        return FIRST + NEXT.getAndIncrement() % COUNT;
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket(port)) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
