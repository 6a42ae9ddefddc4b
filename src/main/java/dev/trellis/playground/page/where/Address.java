package dev.trellis.playground.page.where;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.Json;

/**
 * Where somebody is in the playground; all of it stands in the URL, so that two tabs can be two people.
 *
 * @param as the viewer's user id
 * @param in a conversation's id, or {@link #HOME}
 * @param developer whether the panel of requests is open
 */
public record Address(String as, String in, boolean developer) {
    /** The app's Home tab. */
    public static final String HOME = "home";

    public boolean home() {
        return in.equals(HOME);
    }

    public String to(String other) {
        return new Address(as, other, developer).href();
    }

    public String seenBy(String other) {
        return new Address(other, HOME, developer).href();
    }

    public String panelSwitched() {
        return new Address(as, in, !developer).href();
    }

    public String href() {
        return "/playground?as=" + as + "&in=" + in + (developer ? "&dev=1" : "");
    }

    /** What every request of the page says, as JSON for the page's script library. */
    public String vals() {
        JsonObject vals = Json.with(Json.of("as", as), "in", in);
        return Json.with(vals, "dev", developer ? "1" : "").toString();
    }
}
