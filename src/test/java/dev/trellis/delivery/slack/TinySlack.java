package dev.trellis.delivery.slack;

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

/** A Web API over HTTP that says yes to everything, and misbehaves on the wire when told to. */
public final class TinySlack implements AutoCloseable {
    private static final String YES =
            "{\"ok\":true,\"members\":[],\"channel\":\"D1\",\"ts\":\"17.5\",\"team_id\":\"TX\",\"user_id\":\"UX\",\"bot_id\":\"BX\","
                    + "\"team\":\"X\",\"url\":\"https://x.slack.com/\"}";

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Reply reply = exchange -> send(exchange, 200, YES);

    /** How it answers; whoever does not answer just hangs up. */
    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    public TinySlack() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
    }

    /** What was asked of it so far: the method, a space, and the decoded form. */
    public List<String> calls(String method) {
        return calls.stream().filter(call -> call.startsWith(method + " ")).toList();
    }

    void willReply(Reply how) {
        reply = how;
    }

    void willSay(String json) {
        reply = exchange -> send(exchange, 200, json);
    }

    void willFail(int status) {
        reply = exchange -> send(exchange, status, "later");
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestURI().getPath().replace("/api/", "");
        String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        calls.add(method + " " + URLDecoder.decode(form, UTF_8));
        if (method.equals("auth.test")) send(exchange, 200, YES);
        else reply.to(exchange);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
