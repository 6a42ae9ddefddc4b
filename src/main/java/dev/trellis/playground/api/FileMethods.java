package dev.trellis.playground.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.trellis.playground.wire.Happenings;
import dev.trellis.playground.wire.reply.Target;
import dev.trellis.playground.world.Drafts;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.store.Upload;
import dev.trellis.playground.world.store.Uploads;
import dev.trellis.playground.world.store.World;
import jakarta.inject.Singleton;
import java.util.List;

/** files.getUploadURLExternal and files.completeUploadExternal: announce a file, bring it, and show it. */
@Singleton
final class FileMethods implements Method.Family {
    private static final String SCOPE = "files:write";

    private final World world;
    private final Uploads uploads;
    private final Rights rights;
    private final Happenings happenings;
    private final Target target;

    FileMethods(World world, Uploads uploads, Rights rights, Happenings happenings, Target target) {
        this.world = world;
        this.uploads = uploads;
        this.rights = rights;
        this.happenings = happenings;
        this.target = target;
    }

    @Override
    public Iterable<Method> methods() {
        return List.of(
                new Method("files.getUploadURLExternal", SCOPE, this::announce),
                new Method("files.completeUploadExternal", SCOPE, this::complete));
    }

    private JsonObject announce(Call call) {
        String name = call.required("filename");
        call.required("length");
        int length = call.number("length", 0);
        if (length <= 0) {
            throw new Refusal("invalid_arguments");
        }
        Upload upload = uploads.put(new Upload(Ids.next("F"), name, call.text("alt_txt"), length, ""));
        String url = target.base() + "/playground/api/upload/" + upload.id();
        return Json.with(Json.with(Json.of("ok", true), "upload_url", url), "file_id", upload.id());
    }

    /** All of them in one message; without a conversation they stay the app's own. */
    private JsonObject complete(Call call) {
        JsonArray files = new JsonArray();
        Json.objects(call.array("files", "invalid_arguments"))
                .map(file -> there(Json.text(file, "id")))
                .forEach(file -> files.add(shown(file)));
        if (files.isEmpty()) {
            throw new Refusal("invalid_arguments");
        }
        if (call.has("channel_id")) {
            var conversation = rights.visible(call.text("channel_id"));
            rights.writable(conversation.id());
            var body = Drafts.fromApp(Json.of("text", call.text("initial_comment")));
            body.add("files", files);
            happenings.posted(world.messages().add(conversation.id(), null, body));
        }
        JsonObject answer = Json.of("ok", true);
        answer.add("files", files);
        return answer;
    }

    private Upload there(String id) {
        return uploads.find(id).filter(Upload::isThere).orElseThrow(() -> new Refusal("file_not_found"));
    }

    private static JsonObject shown(Upload file) {
        var shown = Json.with(Json.of("id", file.id()), "name", file.name());
        Json.with(shown, "alt_txt", file.alt());
        return Json.with(shown, "picture", file.isPicture());
    }
}
