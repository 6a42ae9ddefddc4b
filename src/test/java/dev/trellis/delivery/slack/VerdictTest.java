package dev.trellis.delivery.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.SlackApiException;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.dispatch.Outcome;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be sent again, what never, and what nobody can say. */
class VerdictTest {
    @ParameterizedTest
    @MethodSource("neverLeft")
    void whatNeverLeftThisMachineIsSentAgain(IOException failure) {
        assertThat(Verdict.on(failure)).isInstanceOf(Outcome.NotSent.class);
    }

    static Stream<IOException> neverLeft() {
        return Stream.of(
                new ConnectException(),
                new NoRouteToHostException(),
                new UnknownHostException(),
                new SSLHandshakeException("expired"),
                new SocketTimeoutException("Connect timed out"),
                new SocketTimeoutException("failed to connect"));
    }

    @ParameterizedTest
    @MethodSource("perhapsArrived")
    void whatMayHaveArrivedIsUnclear(IOException failure) {
        assertThat(Verdict.on(failure)).isInstanceOf(Outcome.Unclear.class);
    }

    static Stream<IOException> perhapsArrived() {
        return Stream.of(new SocketTimeoutException("timeout"), new SocketTimeoutException(), new EOFException());
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "0, 0", "'', 30", "soon, 30", "-1, 30", "1234567, 30"})
    void tooFastWaitsAsLongAsSlackSaysAndHalfAMinuteWhenItDoesNot(String said, long seconds) {
        assertThat(Verdict.on(status(429, said))).isEqualTo(new Outcome.TooFast(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aBrokenServerMayHaveDoneIt(int status) {
        assertThat(Verdict.on(status(status, ""))).isEqualTo(new Outcome.Unclear("http " + status));
    }

    @Test
    void aProxyThatTurnsItAwayDidNot() {
        assertThat(Verdict.on(status(407, ""))).isEqualTo(new Outcome.NotSent("http 407"));
    }

    @Test
    void whatSlackSaysDecides() {
        assertThat(Verdict.on(Operation.POST, "token_revoked")).isEqualTo(new Outcome.TokenRefused("token_revoked"));
        assertThat(Verdict.on(Operation.POST, "fatal_error")).isEqualTo(new Outcome.Unclear("fatal_error"));
        assertThat(Verdict.on(Operation.POST, "ratelimited")).isEqualTo(new Outcome.TooFast(Duration.ofSeconds(30)));
        assertThat(Verdict.on(Operation.POST, "request_timeout")).isEqualTo(new Outcome.NotSent("request_timeout"));
        assertThat(Verdict.on(Operation.POST, "is_archived")).isEqualTo(new Outcome.Refused("is_archived"));
        assertThat(Verdict.on(Operation.POST, null)).isEqualTo(new Outcome.Refused("no_error_given"));
    }

    @Test
    void whatIsGoneNeedsNoChangeButAPostThatIsNotFoundIsRefused() {
        assertThat(Verdict.on(Operation.UPDATE, "message_not_found")).isEqualTo(new Outcome.Gone("message_not_found"));
        assertThat(Verdict.on(Operation.UPDATE, "is_archived")).isEqualTo(new Outcome.Refused("is_archived"));
        assertThat(Verdict.on(Operation.POST, "not_found")).isEqualTo(new Outcome.Refused("not_found"));
        assertThat(Verdict.on(Operation.VIEW, "not_found")).isEqualTo(new Outcome.NotThere("not_found"));
    }

    private static SlackApiException status(int status, String retryAfter) {
        Response.Builder response = new Response.Builder()
                .request(new Request.Builder().url("http://127.0.0.1:1/").build())
                .protocol(Protocol.HTTP_1_1)
                .message("")
                .code(status);
        if (!retryAfter.isEmpty()) {
            response.header("Retry-After", retryAfter);
        }
        return new SlackApiException(response.build(), "");
    }
}
