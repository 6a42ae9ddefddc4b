package dev.trellis.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Listens where Slack would, writes down what it is asked, and answers as it is told to. */
public final class FakeSlack implements AutoCloseable {
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Reply reply = FakeSlack::ok;

    /** One request. */
    public record Asked(String path, String authorization, String body) {}

    /** How it answers. */
    public interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    public FakeSlack() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** A client that talks to it. */
    public SlackApi api() {
        return new SlackApi(url("/api/"), SlackApi.QUICK);
    }

    /** What it was asked at paths that begin so, oldest first. */
    public List<Asked> asked(String path) {
        return asked.stream().filter(each -> each.path().startsWith(path)).toList();
    }

    public void replies(Reply reply) {
        this.reply = reply;
    }

    public void forget() {
        asked.clear();
        reply = FakeSlack::ok;
    }

    public static void ok(HttpExchange exchange) throws IOException {
        send(exchange, 200, "{\"ok\":true}");
    }

    public static void send(HttpExchange exchange, int code, String body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(code, body.length());
        exchange.getResponseBody().write(body.getBytes(UTF_8));
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String raw = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String body = raw.startsWith("{") ? raw : URLDecoder.decode(raw, UTF_8);
        String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        asked.add(new Asked(exchange.getRequestURI().getPath(), authorization, body));
        reply.to(exchange);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
