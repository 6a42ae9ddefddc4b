package dev.trellis.people.imports.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.people.Person;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A lead's browser at the upload page, and the HR system of the same house. */
final class Visitor {
    private final HttpClient browser = HttpClient.newHttpClient();
    private final PageAddress pages;
    private final URI server;
    private final Person who;
    private final String token;

    Visitor(ApplicationContext house, Person who, String token) {
        this.pages = house.getBean(PageAddress.class);
        this.server = house.getBean(EmbeddedServer.class).start().getURI();
        this.who = who;
        this.token = token;
    }

    void apply(String cookie) throws IOException, InterruptedException {
        send(request("/people/import/check", cookie).POST(BodyPublishers.noBody()));
    }

    /** The cookie of the browser that brought it. */
    String bring(byte[] file) throws IOException, InterruptedException {
        HttpResponse<String> answer = brought(file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    HttpResponse<String> brought(byte[] file) throws IOException, InterruptedException {
        String link = URI.create(pages.forOneUse(who).orElseThrow()).getPath();
        String head = String.join(
                "\r\n",
                "--x",
                "Content-Disposition: form-data; name=\"file\"; filename=\"people.csv\"",
                "Content-Type: text/csv",
                "",
                "");
        return send(request(link, "")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--x--\r\n"))));
    }

    HttpResponse<String> post(String query, byte[] file) throws IOException, InterruptedException {
        return send(request("/people/import" + query, "")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofByteArray(file)));
    }

    HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return send(request(path, cookie).GET());
    }

    private HttpRequest.Builder request(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
