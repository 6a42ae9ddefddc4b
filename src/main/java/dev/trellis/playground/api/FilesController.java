package dev.trellis.playground.api;

import dev.trellis.playground.world.store.Upload;
import dev.trellis.playground.world.store.Uploads;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Base64;

/** Where the bytes of files go, and where the page fetches them. */
@Controller("/playground")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FilesController {
    private final Uploads uploads;

    FilesController(Uploads uploads) {
        this.uploads = uploads;
    }

    /** Exactly as many bytes as were announced, once. */
    @Post("/api/upload/{id}")
    @Consumes(MediaType.ALL)
    @Produces(MediaType.TEXT_PLAIN)
    HttpResponse<String> bring(String id, @Body byte[] bytes) {
        return uploads.find(id)
                .filter(announced -> !announced.isThere() && announced.length() == bytes.length)
                .map(announced -> {
                    uploads.put(announced.brought(Base64.getEncoder().encodeToString(bytes)));
                    return HttpResponse.ok("OK - " + bytes.length);
                })
                .orElseGet(HttpResponse::badRequest);
    }

    @Get("/files/{id}")
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> fetch(String id) {
        return uploads.find(id)
                .filter(Upload::isThere)
                .map(FilesController::shown)
                .orElseGet(HttpResponse::notFound);
    }

    private static HttpResponse<byte[]> shown(Upload file) {
        byte[] bytes = Base64.getDecoder().decode(file.content());
        var answer = HttpResponse.ok(bytes);
        if (file.isPicture()) {
            return answer.contentType(MediaType.IMAGE_PNG_TYPE);
        }
        String name = file.name().replaceAll("[^A-Za-z0-9._-]", "_");
        return answer.contentType(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
