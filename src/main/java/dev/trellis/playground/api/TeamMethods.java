package dev.trellis.playground.api;

import com.google.gson.JsonObject;
import dev.trellis.playground.wire.reply.Target;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.app.Manifest;
import jakarta.inject.Singleton;
import java.util.List;

/** Who the app is and where: api.test, auth.test, team.info, bots.info. */
@Singleton
final class TeamMethods implements Method.Family {
    private final Target target;
    private final Manifest manifest;

    TeamMethods(Target target, Manifest manifest) {
        this.target = target;
        this.manifest = manifest;
    }

    @Override
    public Iterable<Method> methods() {
        return List.of(
                new Method("auth.test", "", call -> authTest()),
                new Method("team.info", "team:read", call -> teamInfo()),
                new Method("bots.info", "users:read", this::botsInfo));
    }

    private JsonObject authTest() {
        var body = Json.with(Json.of("ok", true), "url", target.base() + "/playground/");
        Json.with(body, "team", Ids.TEAM_NAME);
        Json.with(body, "user", manifest.botName());
        Json.with(body, "team_id", Ids.TEAM);
        Json.with(body, "user_id", Ids.BOT_USER);
        Json.with(body, "bot_id", Ids.BOT);
        return Json.with(body, "is_enterprise_install", false);
    }

    private static JsonObject teamInfo() {
        var team = Json.with(Json.of("id", Ids.TEAM), "name", Ids.TEAM_NAME);
        Json.with(team, "domain", Ids.TEAM_DOMAIN);
        return Json.with(Json.of("ok", true), "team", Json.with(team, "email_domain", ""));
    }

    private JsonObject botsInfo(Call call) {
        if (!call.text("bot").equals(Ids.BOT)) {
            throw new Refusal("bot_not_found");
        }
        var bot = Json.with(Json.of("id", Ids.BOT), "deleted", false);
        Json.with(bot, "name", manifest.appName());
        Json.with(bot, "app_id", Ids.APP);
        return Json.with(Json.of("ok", true), "bot", Json.with(bot, "user_id", Ids.BOT_USER));
    }
}
