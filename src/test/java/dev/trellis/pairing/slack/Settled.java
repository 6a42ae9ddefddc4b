package dev.trellis.pairing.slack;

import com.google.gson.Gson;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.trellis.slack.kit.Golden;
import dev.trellis.slack.kit.Message;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Compares with a golden file what differs from run to run only in its ids. */
public final class Settled {
    private static final Gson SLACK = GsonFactory.createSnakeCase();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Settled() {}

    public static void check(String name, Message message) {
        Golden.assertFirstLineFits(message);
        Golden.check(name, settled(SLACK.toJson(message)));
    }

    public static void check(String name, View view) {
        Golden.check(name, settled(SLACK.toJson(view)));
    }

    /** The first id that appears is always the same one, and so on. */
    private static String settled(String json) {
        Map<String, String> ids = new LinkedHashMap<>();
        return ID.matcher(json)
                .replaceAll(found -> ids.computeIfAbsent(found.group(), id -> new UUID(0, ids.size() + 1L).toString()));
    }
}
