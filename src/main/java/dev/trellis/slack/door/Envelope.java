package dev.trellis.slack.door;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.socket_mode.SocketModeClient;
import dev.trellis.workspace.Rim;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A request that came through the socket.
 *
 * @param request null when it was no request, such as the greeting
 */
record Envelope(@Nullable SocketModeRequest request, SocketModeClient client) {
    private static final Logger LOG = LoggerFactory.getLogger(Envelope.class);

    /** Reads and answers it. Bolt's parser throws whatever a strange payload makes it throw, words and all. */
    static void open(Callable<@Nullable SocketModeRequest> text, SocketModeClient client, App bolt) {
        Rim.call(
                () -> {
                    new Envelope(text.call(), client).answer(bolt);
                    return true;
                },
                Envelope::failed);
    }

    /** Answers it under its id; what is not answered Slack sends again. */
    void answer(App bolt) {
        if (request != null) {
            Rim.call(() -> answer(request, bolt), Envelope::failed);
        }
    }

    private boolean answer(SocketModeRequest asked, App bolt) throws Exception {
        Request<?> known = asked.getBoltRequest();
        send(asked.getEnvelope().getEnvelopeId(), known == null ? Response.ok() : bolt.run(known));
        return true;
    }

    private static boolean failed(Exception failure) {
        LOG.warn(
                "A request by the socket was not answered: {}",
                failure.getClass().getName());
        return false;
    }

    private void send(String id, Response response) {
        JsonObject answer = new JsonObject();
        answer.addProperty("envelope_id", id);
        if (response.getBody() != null) {
            answer.add("payload", JsonParser.parseString(response.getBody()));
        }
        client.sendSocketModeResponse(answer.toString());
    }
}
