package dev.trellis.slack.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.trellis.TestHouse;
import dev.trellis.slack.FakeSlack;
import dev.trellis.workspace.Workspaces;
import io.micronaut.context.ApplicationContext;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SocketModeTest {
    private static final String TYPED = "{'type':'slash_commands','envelope_id':'e1','accepts_response_payload':true,"
            + "'payload':{'command':'/door','text':'keep socket','team_id':'TSOCKET','user_id':'UANA',"
            + "'channel_id':'C1','trigger_id':'t1','response_url':'http://127.0.0.1:1/'}}";
    private static final String JOINED = "{'type':'events_api','envelope_id':'e2','accepts_response_payload':false,"
            + "'payload':{'type':'event_callback','team_id':'TSOCKET','event_id':'EvS','event':{'type':'team_join',"
            + "'user':{'id':'USOCKET'}}}}";
    private static final String SEARCHED = "{'type':'interactive','envelope_id':'e3','accepts_response_payload':true,"
            + "'payload':{'type':'block_suggestion','team':{'id':'TSOCKET'},'user':{'id':'UANA'},'action_id':'door.search',"
            + "'block_id':'door.search','value':'by socket'}}";

    @AfterEach
    void asBefore() {
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    @Test
    void withAnAppTokenEverythingComesThroughASocket() throws InterruptedException {
        try (FakeSlack slack = new FakeSlack();
                SocketSide socket = new SocketSide()) {
            slack.replies(exchange -> FakeSlack.send(
                    exchange,
                    200,
                    "{\"ok\":true,\"url\":\"ws://127.0.0.1:" + socket.port() + "/\",\"team_id\":\"TSOCKET\","
                            + "\"team\":\"S\",\"bot_id\":\"B\",\"user_id\":\"U\"}"));
            try (ApplicationContext house = TestHouse.start(Map.of(
                    "SLACK_API_URL", slack.url("/api/"),
                    "SLACK_APP_TOKEN", "xapp-1-A111-test-token",
                    "trellis.test.door", "true"))) {
                await("the token's workspace is known")
                        .until(() -> !house.getBean(Workspaces.class).all().isEmpty());
                await().until(() -> !socket.getConnections().isEmpty());

                var uncaught = new CopyOnWriteArrayList<Throwable>();
                Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
                socket.broadcast("{\"type\":\"hello\"}");
                socket.broadcast("{\"type\":\"slash_commands\",\"envelope_id\":\"e0\",\"payload\":\"private words\"}");
                socket.broadcast(TYPED.replace('\'', '"'));
                socket.broadcast(JOINED.replace('\'', '"'));
                socket.broadcast(SEARCHED.replace('\'', '"'));

                await().until(() -> socket.heard.size() == 3);
                assertThat(socket.heard)
                        .anySatisfy(answer -> assertThat(answer).contains("\"envelope_id\":\"e1\"", "kept socket"));
                assertThat(socket.heard)
                        .anySatisfy(answer -> assertThat(answer).contains("\"envelope_id\":\"e3\"", "found by socket"));
                assertThat(socket.heard).contains("{\"envelope_id\":\"e2\"}");
                assertThat(house.getBean(DoorHandlers.class).heard).contains("USOCKET");
                assertThat(uncaught).as("printed with what somebody wrote").isEmpty();
            }
        }
    }

    /** Slack's side of the socket. */
    private static final class SocketSide extends WebSocketServer implements AutoCloseable {
        private final List<String> heard = new CopyOnWriteArrayList<>();

        private SocketSide() {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
            setReuseAddr(true);
            start();
        }

        private int port() {
            await().until(() -> getPort() > 0);
            return getPort();
        }

        @Override
        public void onMessage(WebSocket from, String text) {
            heard.add(text);
        }

        @Override
        public void onOpen(WebSocket from, ClientHandshake hand) {}

        @Override
        public void onClose(WebSocket from, int code, String why, boolean remote) {}

        @Override
        public void onError(WebSocket from, Exception e) {}

        @Override
        public void onStart() {}

        @Override
        public void close() throws InterruptedException {
            stop(500);
        }
    }
}
