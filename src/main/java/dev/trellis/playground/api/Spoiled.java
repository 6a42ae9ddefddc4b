package dev.trellis.playground.api;

import dev.trellis.playground.wire.reply.Fault;
import dev.trellis.playground.wire.reply.Faults;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.netty.NettyHttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;

/** Answers as planned in {@link Faults}: badly, or well when nothing is planned. */
@Singleton
final class Spoiled {
    private final Faults faults;

    Spoiled(Faults faults) {
        this.faults = faults;
    }

    HttpResponse<String> answer(String method, HttpRequest<?> request, Supplier<HttpResponse<String>> good) {
        return faults.next(method).map(fault -> spoil(fault, request, good)).orElseGet(good);
    }

    private static HttpResponse<String> spoil(
            Fault fault, HttpRequest<?> request, Supplier<HttpResponse<String>> good) {
        return switch (fault) {
            case Fault.RateLimited(int seconds) ->
                json(HttpStatus.TOO_MANY_REQUESTS, "{\"ok\":false,\"error\":\"ratelimited\"}")
                        .header(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
            case Fault.Broken(int status) ->
                HttpResponse.<String>status(HttpStatus.valueOf(status)).body("");
            case Fault.Refuses(String code) -> json(HttpStatus.OK, "{\"ok\":false,\"error\":\"" + code + "\"}");
            case Fault.Gone() -> hangUp(HttpResponse.noContent(), request);
            case Fault.Hangs(Duration duration) -> {
                pause(duration);
                yield hangUp(HttpResponse.noContent(), request);
            }
            case Fault.LostAnswer() -> {
                HttpResponse<String> unheard = good.get();
                yield hangUp(unheard, request);
            }
            case Fault.Garbled() -> {
                var replaced = good.get();
                yield json(replaced.status(), "<html>upstream");
            }
        };
    }

    private static MutableHttpResponse<String> json(HttpStatus status, String body) {
        return HttpResponse.<String>status(status)
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .body(body);
    }

    /** Closes the connection under the caller; what is returned reaches nobody. */
    private static HttpResponse<String> hangUp(HttpResponse<String> unheard, HttpRequest<?> request) {
        HttpRequest<?> innermost = request;
        while (innermost instanceof HttpRequestWrapper<?> wrapper) {
            innermost = wrapper.getDelegate();
        }
        ((NettyHttpRequest<?>) innermost)
                .getChannelHandlerContext()
                .channel()
                .close()
                .awaitUninterruptibly();
        return unheard;
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
