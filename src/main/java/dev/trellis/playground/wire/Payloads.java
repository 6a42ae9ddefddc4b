package dev.trellis.playground.wire;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Person;

/** The fields that every interaction payload starts with. */
public final class Payloads {
    /** Slack still sends its old verification token; nobody should look at it. */
    static final String TOKEN = "pretend-verification-token";

    private Payloads() {}

    public static JsonObject by(Person person, String type) {
        var payload = Json.of("type", type);
        Json.with(payload, "team", Json.with(Json.of("id", Ids.TEAM), "domain", Ids.TEAM_DOMAIN));
        Json.with(payload, "user", user(person));
        Json.with(payload, "api_app_id", Ids.APP);
        Json.with(payload, "token", TOKEN);
        Json.with(payload, "enterprise", null);
        return Json.with(payload, "is_enterprise_install", false);
    }

    private static JsonObject user(Person person) {
        var user = Json.of("id", person.id());
        Json.with(user, "username", person.profile().handle());
        Json.with(user, "name", person.profile().handle());
        return Json.with(user, "team_id", person.teamId());
    }
}
