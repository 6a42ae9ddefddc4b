package dev.trellis.slack.door;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Writes what Slack sends when somebody clicks, submits or uses a shortcut. */
final class Clicked {
    private Clicked() {}

    /** In a message that everybody in C1 sees. */
    static JsonObject inMessage(Door door, String... actions) {
        JsonObject json = by("block_actions");
        json.addProperty("response_url", door.slack.url("/hooks/" + Door.fresh()));
        json.add("container", parse("{'type':'message','message_ts':'1.2','channel_id':'C1','is_ephemeral':false}"));
        json.add("channel", parse("{'id':'C1','name':'peers'}"));
        json.add("actions", actions(actions));
        return json;
    }

    /** In a modal or in Home. */
    static JsonObject inView(String type, String action) {
        JsonObject json = by("block_actions");
        json.add("container", parse("{'type':'view','view_id':'V1'}"));
        json.add("view", parse("{'id':'V1','type':'" + type + "','hash':'h1','private_metadata':'{}','blocks':[]}"));
        json.add("actions", actions(action));
        return json;
    }

    /** The form of the tests, with these words in its only field. */
    static JsonObject submitted(String hash, String note) {
        JsonObject json = by("view_submission");
        JsonObject view = parse("{'id':'V1','type':'modal','callback_id':'sample.form','private_metadata':'',"
                + "'blocks':[{'type':'input','block_id':'note','element':{'type':'plain_text_input',"
                + "'action_id':'note'}}],'state':{'values':{'note':{'note':{'type':'plain_text_input'}}}}}");
        view.addProperty("hash", hash);
        view.getAsJsonObject("state")
                .getAsJsonObject("values")
                .getAsJsonObject("note")
                .getAsJsonObject("note")
                .addProperty("value", note);
        json.add("view", view);
        return json;
    }

    static JsonObject shortcut(String callbackId) {
        JsonObject json = by("shortcut");
        json.addProperty("callback_id", callbackId);
        json.addProperty("action_ts", "1.3");
        return json;
    }

    /** Somebody types into a field of a modal that is searched. */
    static JsonObject typing(String field, String typed) {
        JsonObject json = by("block_suggestion");
        json.addProperty("action_id", field);
        json.addProperty("block_id", field);
        json.addProperty("value", typed);
        json.add("container", parse("{'type':'view','view_id':'V1'}"));
        json.add("view", parse("{'id':'V1','type':'modal','hash':'h1','private_metadata':'{}','blocks':[]}"));
        return json;
    }

    private static JsonArray actions(String... ids) {
        JsonArray actions = new JsonArray();
        for (String id : ids) {
            JsonObject action = parse("{'type':'button','block_id':'row|subject|0','value':'subject'}");
            action.addProperty("action_id", id);
            action.addProperty("action_ts", Door.fresh());
            actions.add(action);
        }
        return actions;
    }

    private static JsonObject by(String type) {
        JsonObject json = parse("{'team':{'id':'TDOOR'},'user':{'id':'UANA','team_id':'TDOOR'},'api_app_id':'A1'}");
        json.addProperty("type", type);
        json.addProperty("trigger_id", Door.fresh());
        return json;
    }

    static JsonObject parse(String quoted) {
        return JsonParser.parseString(quoted.replace('\'', '"')).getAsJsonObject();
    }
}
