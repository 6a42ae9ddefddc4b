package dev.trellis.people.imports.http;

import dev.trellis.people.imports.HrImport;
import dev.trellis.people.imports.Imports;
import dev.trellis.people.imports.Outcome;
import dev.trellis.people.imports.Way;
import dev.trellis.people.imports.csv.CsvFile;
import dev.trellis.people.imports.csv.Reading;
import dev.trellis.workspace.Workspace;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Where an HR system, or {@code curl --data-binary @people.csv -H "Authorization: Bearer ..."}, brings its file. A dry run
 * unless {@code ?apply=true}.
 */
@Controller("/people/import")
@Requires(property = "trellis.import-token")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ImportEndpoint {
    private final Bearer bearer;
    private final Imports imports;
    private final Workspaces workspaces;

    ImportEndpoint(Bearer bearer, Imports imports, Workspaces workspaces) {
        this.bearer = bearer;
        this.imports = imports;
        this.workspaces = workspaces;
    }

    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<?> bring(
            @Header("Authorization") @Nullable String authorization,
            @QueryValue(defaultValue = "false") boolean apply,
            @Body @Nullable InputStream body)
            throws IOException {
        if (!bearer.isRight(authorization)) {
            return HttpResponse.unauthorized().header("WWW-Authenticate", "Bearer");
        }
        Optional<byte[]> file = Upload.read(body);
        List<Workspace> all = workspaces.all();
        if (file.isEmpty() || all.size() != 1) {
            return file.isEmpty() ? refused(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "too-large") : starting();
        }
        Reading reading = CsvFile.read(file.get());
        return answer(all.getFirst().id(), reading, apply);
    }

    private HttpResponse<?> answer(WorkspaceId workspace, Reading reading, boolean apply) {
        return switch (imports.check(workspace, Optional.empty(), Way.SYSTEM, reading)) {
            case Outcome.Checked checked ->
                HttpResponse.ok(Found.of(checked, apply ? applied(checked.found()) : checked.found()));
            case Outcome.Unreadable(Reading.Unreadable because) ->
                HttpResponse.unprocessableEntity().body(Refusal.of(because));
            case Outcome.Busy _, Outcome.Outdated _, Outcome.Applying _ -> refused(HttpStatus.CONFLICT, "busy");
        };
    }

    private HrImport applied(HrImport checked) {
        imports.apply(checked.workspace(), checked.id(), "");
        HrImport now = imports.goOn(checked);
        while (now.state() == HrImport.State.APPLYING) {
            now = imports.goOn(now);
        }
        return now;
    }

    private static HttpResponse<?> starting() {
        return refused(HttpStatus.SERVICE_UNAVAILABLE, "starting");
    }

    private static HttpResponse<?> refused(HttpStatus status, String why) {
        return HttpResponse.status(status).body(new Refusal(why, 0));
    }
}
