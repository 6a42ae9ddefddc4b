package dev.trellis.people.imports.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.TestHouse;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.people.organisation.Organisation;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UploadControllerTest {
    private static final String FILE = "email,level\nana@example.com,3\n<b>who@example.com,4\n";

    private static ApplicationContext house;
    private static URI server;
    private static WorkspaceId workspace;
    private static Person ana;
    private static Person ivo;

    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        house = TestHouse.start(
                Map.of("TRELLIS_PUBLIC_URL", "https://trellis.example", "trellis.delivery.enabled", "false"));
        server = house.getBean(EmbeddedServer.class).start().getURI();
        workspace = TestHouse.newWorkspace(house).id();
        ana = house.getBean(Crowd.class).reachable(workspace, "UANA", "Ana", "ana@example.com");
        ivo = house.getBean(Crowd.class).admin(workspace, "UIVO", "Ivo");
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void aLeadBringsAFileSeesWhatWouldChangeAndAppliesIt() throws Exception {
        String link = link(ivo);
        assertThat(get(link, "").body()).contains("type=\"file\"", "template.csv");

        HttpResponse<String> brought = bring(link, FILE);
        String cookie = brought.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(brought.statusCode()).isEqualTo(303);
        assertThat(cookie).contains("HTTPOnly", "SameSite=Strict", "Secure");

        String check = get("/people/import/check", cookie).body();
        assertThat(check)
                .contains("2 rows read, 1 of them", "One person would be known better.", "&lt;b&gt;who@example.com")
                .contains("Row 3, email: nobody here has this email or Slack id")
                .doesNotContain("<b>who");
        assertThat(get("/people/import/bad.csv", cookie).body()).startsWith("row,column,reason,email,level");

        assertThat(send(request("/people/import/check", cookie).POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(303);
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(get("/people/import/check", cookie).body()).contains("Done:"));
        assertThat(house.getBean(Organisation.class).of(workspace, ana.id()).level())
                .isEqualTo(3);
    }

    @Test
    void rowsWithTooFewOrTooManyCellsAreShownAsTheyAre() throws Exception {
        String cookie = bring(link(ivo), "email,level,team\nana@example.com\nana@example.com,3,Payments,9,9\n,\n")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(get("/people/import/check", cookie).body())
                .contains("Row 2: has another number of cells than there are headings", "<code>ana@example.com</code>")
                .contains("Row 3: has another number", "<code>ana@example.com, 3, Payments, 9, 9</code>");
    }

    @Test
    void allThatIsWrongWithARowIsNamedInOneLine() throws Exception {
        String cookie = bring(link(ivo), "email,level,start\nana@example.com,0,soon\n")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(get("/people/import/check", cookie).body())
                .contains("Row 2, level: write a whole number from 1 to 99; start: write a date like 2024-03-31")
                .contains("<code>ana@example.com, 0, soon</code>");
    }

    @Test
    void aLinkWorksOnceAndOnlyForTheBrowserThatUsedIt() throws Exception {
        String link = link(ivo);
        assertThat(bring(link, FILE).statusCode()).isEqualTo(303);

        assertThat(get(link, "").statusCode()).isEqualTo(410);
        assertThat(bring(link, FILE).statusCode()).isEqualTo(410);
        assertThat(get("/people/import/check", "").statusCode()).isEqualTo(410);
        assertThat(get("/people/import/bad.csv", "trellis_import=made-up").statusCode())
                .isEqualTo(410);
    }

    @Test
    void aFileThatCannotBeReadUsesNothingUp() throws Exception {
        String link = link(ivo);

        HttpResponse<String> refused = bring(link, "name\nAna\n");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Add one named email or slack id", "type=\"file\"");
        assertThat(bring(link, FILE).statusCode()).isEqualTo(303);
    }

    @Test
    void whoMayNotBringFilesGetsNothingFromALink() throws Exception {
        assertThat(get(link(ana), "").statusCode()).isEqualTo(410);
    }

    private static String link(Person person) {
        String address = house.getBean(PageAddress.class).forOneUse(person).orElseThrow();
        assertThat(address).startsWith("https://trellis.example/people/import/page/");
        return URI.create(address).getPath();
    }

    private HttpResponse<String> bring(String link, String file) throws IOException, InterruptedException {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + file + "\r\n--x--\r\n";
        return send(request(link, "")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return send(request(path, cookie).GET());
    }

    private static HttpRequest.Builder request(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie.replaceFirst(";.*", ""));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
