package dev.trellis.slack.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlowConnectionsTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String WHOLE = "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Content-Length: 2\r\n\r\n{}";

    private final Door door = Door.OPEN;

    @Test
    void whoSaysNothingOrTricklesIsHungUpOnInTenSecondsWhileWhoAsksAgainAndAgainIsKept() {
        var kept = CompletableFuture.supplyAsync(this::answersOverTwelveSeconds);
        var slow = Stream.of(
                        "",
                        "POST /slack/events HTTP/1.1\r\nHost: x\r\n",
                        "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                + "Content-Length: 500000\r\n\r\n{",
                        WHOLE + "POST /slack/ev")
                .map(start -> CompletableFuture.supplyAsync(() -> secondsUntilHungUp(start)))
                .toList();

        assertThat(slow)
                .allSatisfy(each -> assertThat(each.join()).isBetween(LIMIT.minusSeconds(1), LIMIT.multipliedBy(2)));
        assertThat(kept.join()).containsOnly("HTTP/1.1 401").hasSize(4);
    }

    private List<String> answersOverTwelveSeconds() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.server.getPort())) {
            socket.setSoTimeout(5_000);
            List<String> answers = new ArrayList<>();
            answers.add(answer(socket));
            for (int i = 0; i < 3; i++) {
                Thread.sleep(4_000);
                answers.add(answer(socket));
            }
            return answers;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String answer(Socket socket) throws IOException {
        drain(socket);
        socket.getOutputStream().write(WHOLE.getBytes(US_ASCII));
        return new String(socket.getInputStream().readNBytes(12), US_ASCII);
    }

    private static void drain(Socket socket) throws IOException {
        int more = socket.getInputStream().available();
        socket.getInputStream().skipNBytes(more);
    }

    /** Sends a byte every two seconds after the start, as slow attackers do. */
    private Duration secondsUntilHungUp(String start) {
        long before = System.nanoTime();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.server.getPort())) {
            socket.setSoTimeout(2_000);
            socket.getOutputStream().write(start.getBytes(US_ASCII));
            for (int i = 0; i < 15 && !isHungUp(socket); i++) {
                if (!start.isEmpty()) socket.getOutputStream().write('x');
            }
        } catch (SocketException e) {
            return since(before); // a write met a closed connection
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return since(before);
    }

    private static boolean isHungUp(Socket socket) throws IOException {
        try {
            int read = socket.getInputStream().read();
            while (read >= 0) read = socket.getInputStream().read();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private static Duration since(long before) {
        return Duration.ofNanos(System.nanoTime() - before);
    }
}
