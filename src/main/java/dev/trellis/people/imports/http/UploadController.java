package dev.trellis.people.imports.http;

import dev.trellis.people.imports.HrImport;
import dev.trellis.people.imports.Outcome;
import dev.trellis.people.imports.csv.CsvFile;
import dev.trellis.people.imports.csv.CsvPaper;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** The upload page in the browser: a file by a link for one use, what it would change, and how far that is. */
@Controller("/people/import")
@Requires(property = "trellis.public-url")
@ExecuteOn(TaskExecutors.BLOCKING)
final class UploadController {
    private static final String BROWSER = "trellis_import";
    private static final URI CHECK = URI.create("/people/import/check");

    private final UploadPage page;
    private final Paper paper;
    private final PageAddress address;

    UploadController(UploadPage page, Paper paper, PageAddress address) {
        this.page = page;
        this.paper = paper;
        this.address = address;
    }

    @Get("/page/{link}")
    HttpResponse<?> show(String link) {
        return page.waiting(link).isPresent() ? html(HttpStatus.OK, paper.ask("")) : over();
    }

    @Post("/page/{link}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> bring(String link, @Part("file") CompletedFileUpload file) throws IOException {
        return page.bring(link, CsvFile.read(file.getBytes()))
                .<HttpResponse<?>>map(brought -> brought.outcome() instanceof Outcome.Checked
                        ? HttpResponse.seeOther(CHECK).cookie(cookie(brought.browser()))
                        : html(HttpStatus.UNPROCESSABLE_ENTITY, paper.ask(paper.why(brought.outcome()))))
                .orElseGet(this::over);
    }

    /** The link is as good as before. */
    @Error(exception = ContentLengthExceededException.class)
    HttpResponse<?> tooLarge() {
        return html(HttpStatus.REQUEST_ENTITY_TOO_LARGE, paper.ask(paper.tooLarge()));
    }

    @Get("/check")
    HttpResponse<?> check(@CookieValue(value = BROWSER, defaultValue = "") String browser) {
        return page.of(browser)
                .<HttpResponse<?>>map(
                        found -> html(HttpStatus.OK, paper.found(found, page.badRows(found), page.ignored(found))))
                .orElseGet(this::over);
    }

    @Post("/check")
    @Consumes(MediaType.ALL)
    HttpResponse<?> apply(@CookieValue(value = BROWSER, defaultValue = "") String browser) {
        Optional<HrImport> found = page.of(browser);
        found.ifPresent(page::apply);
        return found.isPresent() ? HttpResponse.seeOther(CHECK) : over();
    }

    @Get("/bad.csv")
    HttpResponse<?> bad(@CookieValue(value = BROWSER, defaultValue = "") String browser) {
        return page.of(browser)
                .<HttpResponse<?>>map(found -> csv(page.badRows(found)))
                .orElseGet(this::over);
    }

    @Get("/template.csv")
    HttpResponse<?> template() {
        return csv(CsvPaper.template());
    }

    private HttpResponse<?> over() {
        return html(HttpStatus.GONE, paper.over());
    }

    private Cookie cookie(String browser) {
        return Cookie.of(BROWSER, browser)
                .httpOnly(true)
                .secure(address.isSecure())
                .sameSite(SameSite.Strict)
                .path("/people/import");
    }

    private static HttpResponse<?> html(HttpStatus status, String text) {
        return sealed(HttpResponse.<String>status(status).body(text).contentType(MediaType.TEXT_HTML_TYPE));
    }

    private static HttpResponse<?> csv(String text) {
        return sealed(HttpResponse.ok(text).contentType(MediaType.of("text/csv")))
                .header("Content-Disposition", "attachment");
    }

    /** The link must not travel on, and nothing but this page acts. */
    private static MutableHttpResponse<?> sealed(MutableHttpResponse<?> response) {
        return response.header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none';"
                                + " frame-ancestors 'none'")
                .header("Referrer-Policy", "same-origin")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }
}
