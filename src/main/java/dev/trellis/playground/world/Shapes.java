package dev.trellis.playground.world;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.Conversation.Kind;
import dev.trellis.playground.world.Conversation.Mark;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;

/** People and conversations in the shape Slack's API gives them. */
public final class Shapes {
    private Shapes() {}

    /**
     * A user as in users.info and in events, without the locale (only shown to those who ask), with the offset of now, and
     * with the address for apps whose scopes let them see it.
     */
    public static JsonObject user(Person person, Instant now, Set<String> scopes) {
        var user = user(person, now);
        if (scopes.contains("users:read.email") && person.canAct()) {
            Json.with(user.getAsJsonObject("profile"), "email", person.profile().email());
        }
        return user;
    }

    private static JsonObject user(Person person, Instant now) {
        var profile = person.profile();
        var user = Json.of("id", person.id());
        Json.with(user, "team_id", person.teamId());
        Json.with(user, "name", profile.handle());
        Json.with(user, "real_name", profile.name());
        Json.with(user, "deleted", person.is(Trait.DEACTIVATED));
        zone(user, person, now);
        standing(user, person);
        return Json.with(user, "profile", profile(person));
    }

    /** A conversation as in conversations.info, as the app sees it. */
    public static JsonObject conversation(Conversation conversation) {
        var shape = Json.of("id", conversation.id());
        Json.with(shape, "created", conversation.created());
        Json.with(shape, "is_archived", conversation.is(Mark.ARCHIVED));
        if (conversation.is(Kind.IM)) {
            return direct(shape, conversation);
        }
        Json.with(shape, "name", conversation.name());
        Json.with(shape, "name_normalized", conversation.name());
        kinds(shape, conversation);
        Json.with(shape, "is_member", conversation.has(Ids.BOT_USER));
        Json.with(shape, "creator", conversation.members().stream().findFirst().orElse(Ids.SLACKBOT));
        Json.with(shape, "context_team_id", Ids.TEAM);
        return shape;
    }

    private static JsonObject direct(JsonObject shape, Conversation conversation) {
        var other = conversation.members().stream().filter(id -> !id.equals(Ids.BOT_USER));
        Json.with(shape, "is_im", true);
        Json.with(shape, "is_org_shared", false);
        Json.with(shape, "is_user_deleted", false);
        return Json.with(shape, "user", other.findFirst().orElse(Ids.BOT_USER));
    }

    private static void kinds(JsonObject shape, Conversation conversation) {
        var shared = conversation.is(Mark.SHARED);
        Json.with(shape, "is_channel", conversation.is(Kind.PUBLIC));
        Json.with(shape, "is_group", conversation.is(Kind.PRIVATE));
        Json.with(shape, "is_im", false);
        Json.with(shape, "is_mpim", conversation.is(Kind.MPIM));
        Json.with(shape, "is_private", !conversation.is(Kind.PUBLIC));
        Json.with(shape, "is_general", conversation.is(Mark.GENERAL));
        Json.with(shape, "is_shared", shared);
        Json.with(shape, "is_ext_shared", shared);
        Json.with(shape, "is_org_shared", false);
        Json.with(shape, "is_pending_ext_shared", false);
    }

    private static void zone(JsonObject user, Person person, Instant now) {
        var zone = person.profile().zoneId();
        Json.with(user, "tz", person.profile().zone());
        Json.with(user, "tz_label", zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        Json.with(user, "tz_offset", zone.getRules().getOffset(now).getTotalSeconds());
    }

    private static void standing(JsonObject user, Person person) {
        Json.with(user, "is_admin", person.is(Trait.ADMIN) || person.is(Trait.OWNER));
        Json.with(user, "is_owner", person.is(Trait.OWNER));
        Json.with(user, "is_primary_owner", false);
        Json.with(user, "is_restricted", person.is(Trait.GUEST));
        Json.with(user, "is_ultra_restricted", false);
        Json.with(user, "is_bot", person.is(Trait.BOT) && !person.id().equals(Ids.SLACKBOT));
        Json.with(user, "is_stranger", person.is(Trait.STRANGER));
        Json.with(user, "is_app_user", false);
        Json.with(user, "updated", 0);
    }

    private static JsonObject profile(Person person) {
        var profile = Json.of("real_name", person.name());
        Json.with(profile, "real_name_normalized", person.name());
        Json.with(profile, "display_name", person.profile().shortName());
        Json.with(profile, "display_name_normalized", person.profile().shortName());
        Json.with(profile, "title", person.profile().title());
        Json.with(profile, "team", person.teamId());
        if (person.id().equals(Ids.BOT_USER)) {
            Json.with(Json.with(profile, "api_app_id", Ids.APP), "bot_id", Ids.BOT);
        }
        return profile;
    }
}
