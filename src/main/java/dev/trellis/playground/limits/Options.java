package dev.trellis.playground.limits;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Options to choose from, alone and in groups, and the ones chosen at first. */
final class Options {
    private static final int MOST = 100;
    private static final int TEXT = 75;
    private static final int VALUE = 150;

    private Options() {}

    /** Up to so many options; at least one. */
    static void some(Spot element, int most) {
        check(element.objects("options", 1, most), element.type());
        initial(element, element.list("options"));
    }

    /** Options or groups of options, never both. */
    static void menu(Spot element) {
        if (!element.has("option_groups")) {
            some(element, MOST);
            return;
        }
        element.require(!element.has("options"), "options", "cannot be combined with option_groups");
        var all = new JsonArray();
        for (var group : element.objects("option_groups", 1, MOST)) {
            Texts.needPlain(group, "label", TEXT);
            check(group.objects("options", 1, MOST), element.type());
            all.addAll(group.list("options"));
        }
        initial(element, all);
    }

    /** Options that come later from the app; only what is chosen at first can be looked at. */
    static void external(Spot element) {
        element.between("min_query_length", 0, VALUE);
        check(element.object("initial_option"), element.type());
        check(element.objects("initial_options"), element.type());
    }

    private static void check(List<Spot> options, String owner) {
        var values = new HashSet<String>();
        for (var option : options) {
            option.required("text");
            // Only check boxes and radio buttons may have formatting in theirs.
            if (owner.equals("checkboxes") || owner.equals("radio_buttons")) {
                Texts.either(option, "text", TEXT);
                Texts.either(option, "description", TEXT);
            } else {
                Texts.plain(option, "text", TEXT);
                Texts.plain(option, "description", TEXT);
            }
            option.needs("value", VALUE);
            option.require(values.add(option.text("value")), "value", "is used twice");
            option.atMost("url", Texts.LONGEST);
            option.require(!option.has("url") || owner.equals("overflow"), "url", "is for overflow menus only");
        }
    }

    private static void initial(Spot element, JsonArray options) {
        if (element.has("initial_option")) {
            one(element, "initial_option", element.json().get("initial_option"), options);
        }
        if (element.has("initial_options")) {
            var chosen = element.list("initial_options");
            element.require(!chosen.isEmpty(), "initial_options", "must not be empty");
            new ArrayList<>(chosen.asList()).forEach(option -> one(element, "initial_options", option, options));
        }
    }

    private static void one(Spot element, String name, JsonElement chosen, JsonArray options) {
        element.require(options.contains(chosen), name, "must be exactly one of the options");
    }
}
