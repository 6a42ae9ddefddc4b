package dev.trellis.playground.limits;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One object under examination, with where it stands. */
record Spot(JsonObject json, String pointer, Report report) {

    boolean has(String name) {
        return json.has(name) && !json.get(name).isJsonNull();
    }

    /** A field's text; empty when it is missing or something else. */
    String text(String name) {
        return json.get(name) instanceof JsonPrimitive text && text.isString() ? text.getAsString() : "";
    }

    String type() {
        return text("type");
    }

    void wrong(String name, String problem) {
        report.add(pointer + "/" + name, problem);
    }

    void require(boolean fine, String name, String problem) {
        report.require(fine, pointer + "/" + name, problem);
    }

    void required(String name) {
        require(has(name), name, "is required");
    }

    /** A plain string with so many code points at most, if it is there. */
    void atMost(String name, int most) {
        if (has(name)) {
            var text = text(name);
            require(json.get(name) instanceof JsonPrimitive field && field.isString(), name, "must be a string");
            require(length(text) <= most, name, "must be less than " + (most + 1) + " characters");
        }
    }

    /** A string that must be there and say something. */
    void needs(String name, int most) {
        require(!text(name).isEmpty(), name, "must be more than 0 characters");
        atMost(name, most);
    }

    void oneOf(String name, Set<String> allowed) {
        if (has(name)) {
            require(allowed.contains(text(name)), name, "must be one of " + allowed);
        }
    }

    void between(String name, int least, int most) {
        if (has(name)) {
            var fine = json.get(name) instanceof JsonPrimitive number
                    && number.isNumber()
                    && number.getAsInt() >= least
                    && number.getAsInt() <= most;
            require(fine, name, "must be a number from " + least + " to " + most);
        }
    }

    /** The object in a field, or nothing when there is none; anything else in it is wrong. */
    List<Spot> object(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (json.get(name) instanceof JsonObject inner) {
            return List.of(new Spot(inner, pointer + "/" + name, report));
        }
        wrong(name, "must be an object");
        return List.of();
    }

    /** The objects in a list. */
    List<Spot> objects(String name) {
        var spots = new ArrayList<Spot>();
        int index = 0;
        for (JsonElement item : list(name)) {
            var at = pointer + "/" + name + "/" + index++;
            if (item instanceof JsonObject inner) {
                spots.add(new Spot(inner, at, report));
            } else {
                report.add(at, "must be an object");
            }
        }
        return spots;
    }

    /** The objects in a list that must have a number of items in these bounds. */
    List<Spot> objects(String name, int least, int most) {
        var size = list(name).size();
        require(size >= least, name, "must have at least " + least + " items");
        require(size <= most, name, "must have at most " + most + " items");
        return objects(name);
    }

    JsonArray list(String name) {
        return json.get(name) instanceof JsonArray array ? array : new JsonArray();
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
