package dev.trellis.playground.limits;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;

/** Blocks for the limits' tests, written with apostrophes. */
final class Samples {
    static final String TEXT = "'text':{'type':'plain_text','text':'t'}";
    static final String SELECT = "{'type':'actions','elements':[{'type':'static_select','options':[";

    static String button(String fields) {
        return "{'type':'actions','elements':[{'type':'button'," + fields + "}]}";
    }

    static String select(String option) {
        return SELECT + option + "]}]}";
    }

    static String input(String label, String hint, String element) {
        return "{'type':'input','label':{'type':'plain_text','text':'" + label
                + "'},'hint':{'type':'plain_text','text':'" + hint + "'},'element':{" + element + "}}";
    }

    static String confirm(String title, String text, String yes, String no) {
        return "{'title':{'type':'plain_text','text':'" + title + "'},'text':{'type':'mrkdwn','text':'" + text
                + "'},'confirm':{'type':'plain_text','text':'" + yes + "'},'deny':{'type':'plain_text','text':'" + no
                + "'}}";
    }

    static String title(String text) {
        return "'title':{'type':'plain_text','text':'" + text + "'}";
    }

    static String home(String more) {
        return "{'type':'home','blocks':[]," + more + "}";
    }

    static String items(String item, int count) {
        var items = new JsonArray();
        for (int i = 0; i < count; i++) {
            items.add(json(item.formatted(i)));
        }
        var list = items.toString();
        return list.substring(1, list.length() - 1);
    }

    static List<Violation> inModal(String blocks) {
        return BlockKit.view(json("{'type':'modal'," + title("t")
                + ",'submit':{'type':'plain_text','text':'OK'},'blocks':[" + blocks + "]}"));
    }

    static List<String> pointers(String view) {
        return BlockKit.view(json(view)).stream().map(Violation::pointer).toList();
    }

    static JsonObject json(String written) {
        return JsonParser.parseString(written.replace('\'', '"')).getAsJsonObject();
    }

    private Samples() {}
}
