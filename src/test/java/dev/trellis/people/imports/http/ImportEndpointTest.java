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
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportEndpointTest {
    private static final String TOKEN = "a-token-of-the-hr-system";
    private static final String FILE = "email,level\nana@example.com,3\nwho@example.com,4\n";

    private static ApplicationContext house;
    private static URI address;
    private static WorkspaceId workspace;
    private static Person ana;

    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        house = TestHouse.start(Map.of(
                "TRELLIS_IMPORT_TOKEN",
                TOKEN,
                "trellis.delivery.enabled",
                "false",
                "trellis.schedule.enabled",
                "false"));
        address = house.getBean(EmbeddedServer.class).start().getURI().resolve("/people/import");
        workspace = TestHouse.newWorkspace(house).id();
        ana = house.getBean(Crowd.class).reachable(workspace, "UANA", "Ana", "ana@example.com");
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void aFileIsOnlyLookedThroughUnlessTheSystemSaysApply() throws Exception {
        HttpResponse<String> dry = post("", FILE);

        assertThat(dry.statusCode()).isEqualTo(200);
        assertThat(dry.body())
                .contains("\"state\":\"checked\"", "\"rows\":2", "\"recognised\":1", "\"changes\":1")
                .contains("{\"row\":3,\"column\":\"email\",\"reason\":\"unknown-person\",");
        assertThat(level()).isNull();

        assertThat(post("?apply=true", FILE).body()).contains("\"state\":\"applied\"", "\"changes\":1");
        assertThat(level()).isEqualTo(3);
        assertThat(post("?apply=true", FILE).body()).contains("\"state\":\"applied\"", "\"changes\":0");
    }

    @Test
    void everyFaultOfARowIsAnsweredWithItsCodeAndASentence() throws Exception {
        String answer = post("", "email,level,start\nana@example.com,0,31.2.2024\nana@example.com\n")
                .body();

        assertThat(answer)
                .contains("\"bad\":2")
                .contains("{\"row\":2,\"column\":\"level\",\"reason\":\"level\",\"faults\":["
                        + "{\"column\":\"level\",\"reason\":\"level\","
                        + "\"sentence\":\"Row 2, level: write a whole number from 1 to 99\"},"
                        + "{\"column\":\"start\",\"reason\":\"date\","
                        + "\"sentence\":\"Row 2, start: write a date like 2024-03-31\"}]}")
                .contains("\"sentence\":\"Row 3: has another number of cells than there are headings\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer wrong-token-of-the-system",
                "Bearer ",
                "Basic a-token-of-the-hr-system",
                "a-token-of-the-hr-system",
                "Bearer a-token-of-the-hr-system-and-more"
            })
    void whoDoesNotKnowTheTokenIsTurnedAway(String authorization) throws Exception {
        HttpResponse<String> refused = send(HttpRequest.newBuilder(address)
                .header("Authorization", authorization)
                .POST(BodyPublishers.ofString(FILE)));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(send(HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(FILE)))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReason() throws Exception {
        assertThat(post("", "name\nAna").statusCode()).isEqualTo(422);
        assertThat(post("", "name\nAna").body()).contains("\"error\":\"no-person\"");
        assertThat(post("", "").body()).contains("\"error\":\"empty\"");
        assertThat(post("", "email,team\nx,\"").body()).contains("\"error\":\"quotes\"", "\"line\":2");
    }

    @Test
    void twentyMegabytesAreReadAndMoreIsRefused() throws Exception {
        byte[] most = new byte[Upload.LARGEST];
        java.util.Arrays.fill(most, (byte) 'x');
        byte[] more = new byte[Upload.LARGEST + 1];

        assertThat(send(request("").POST(BodyPublishers.ofByteArray(most))).statusCode())
                .isEqualTo(422);
        HttpResponse<String> refused = send(request("").POST(BodyPublishers.ofByteArray(more)));
        assertThat(refused.statusCode()).isEqualTo(413);
    }

    @Test
    void whatIsLargerThanAnyRequestIsRefusedInTheSameWords() throws Exception {
        HttpResponse<String> refused =
                send(request("").POST(BodyPublishers.ofByteArray(new byte[Upload.LARGEST + 8_000_000])));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("\"error\":\"too-large\"").doesNotContain("exception", "Exceeded");
    }

    /** 20,000 rows of which the people are here: level, team, manager and start of each. */
    @Test
    void twentyThousandRowsGoInAtOnce() throws Exception {
        int people = 2_000;
        Crowd crowd = house.getBean(Crowd.class);
        IntStream.range(0, people)
                .forEach(one -> crowd.reachable(workspace, "UMANY" + one, "Many " + one, one + "@many.example"));
        Random random = new Random(7);
        String rows = IntStream.range(0, 20_000)
                .mapToObj(one -> one + "@many.example," + (1 + one % 9) + ",Team " + one % 40 + ","
                        + (one == 0 ? "" : random.nextInt(Math.min(one, people)) + "@many.example") + ",2024-01-01")
                .collect(Collectors.joining("\n"));

        HttpResponse<String> answer = post("?apply=true", "email,level,team,manager,start date\n" + rows);

        assertThat(answer.body())
                .contains(
                        "\"rows\":20000", "\"recognised\":" + people, "\"changes\":" + people, "\"state\":\"applied\"");
        assertThat(house.getBean(Organisation.class).all(workspace)).hasSizeGreaterThanOrEqualTo(people);
    }

    @Test
    void withoutTheVariableThereIsNoSuchAddress() throws Exception {
        try (ApplicationContext other = TestHouse.start(Map.of("trellis.schedule.enabled", "false"))) {
            URI there = other.getBean(EmbeddedServer.class).start().getURI().resolve("/people/import");
            HttpRequest.Builder request = HttpRequest.newBuilder(there)
                    .header("Authorization", "Bearer " + TOKEN)
                    .POST(BodyPublishers.ofString(FILE));

            assertThat(send(request).statusCode()).isEqualTo(404);
        }
    }

    private static @Nullable Integer level() {
        return house.getBean(Organisation.class).of(workspace, ana.id()).level();
    }

    private HttpResponse<String> post(String query, String file) throws IOException, InterruptedException {
        return send(request(query).POST(BodyPublishers.ofString(file)));
    }

    private static HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create(address + query))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "text/csv");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
