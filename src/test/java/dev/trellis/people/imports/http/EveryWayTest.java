package dev.trellis.people.imports.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.TestHouse;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.people.imports.HrImport;
import dev.trellis.people.imports.Imports;
import dev.trellis.people.imports.check.Tally;
import dev.trellis.people.imports.csv.CsvFile;
import dev.trellis.people.imports.csv.Reading;
import dev.trellis.people.organisation.Organisation;
import dev.trellis.people.organisation.Position;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Entered;
import dev.trellis.slack.kit.Filled;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same files of HR's by the page, pasted in Slack, and from a system: each way says and does the same. */
@Tag("database")
class EveryWayTest {
    private static final String TOKEN = "a-token-of-the-hr-system";

    /** As a spreadsheet in Berlin saves it, with everything in it that can be wrong. */
    private static final String UGLY = """
            \uFEFFE-Mail;slack id;Level;team;manager;start date;salary
            ana@example.com;;3;"Pay; ""roll""
            and more";ben@example.com;31.3.2024;1

            ;;;;;;
            ANA@example.com;;4;Twice;;;1
            ben@example.com;;3;=1+1;;;1
            ;UNOBODY;3;T;;;1
            hana@example.com;;3;T;zoe@example.com;;1
            zoe@example.com;;3;T;hana@example.com;;1
            @who@example.com;;+3;T;;;1
            short@example.com;;3
            """;

    private static ApplicationContext house;
    private static Visitor ivos;
    private static WorkspaceId workspace;
    private static Person ivo;
    private static Person ana;
    private static Person ben;
    private static Imports imports;
    private static Organisation organisation;

    @BeforeAll
    static void start() {
        house = TestHouse.start(Map.of(
                "TRELLIS_PUBLIC_URL",
                "http://trellis.example",
                "TRELLIS_IMPORT_TOKEN",
                TOKEN,
                "trellis.delivery.enabled",
                "false",
                "trellis.schedule.enabled",
                "false"));
        imports = house.getBean(Imports.class);
        organisation = house.getBean(Organisation.class);
        workspace = TestHouse.newWorkspace(house).id();
        Crowd crowd = house.getBean(Crowd.class);
        ivo = crowd.admin(workspace, "UIVO", "Ivo");
        ivos = new Visitor(house, ivo, TOKEN);
        ana = crowd.reachable(workspace, "UANA", "Ana", "ana@example.com");
        ben = crowd.reachable(workspace, "UBEN", "Ben", "ben@example.com");
        crowd.reachable(workspace, "UHANA", "Hana", "hana@example.com");
        crowd.reachable(workspace, "UZOE", "Zoe", "zoe@example.com");
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void anUglyFileSaysAndDoesTheSameByEveryWay() throws Exception {
        String cookie = ivos.bring(UGLY.getBytes(UTF_8));
        HrImport byPage = newest();
        String bad = ivos.get("/people/import/bad.csv", cookie).body();
        paste(UGLY);
        HrImport pasted = newest();
        String answer = ivos.post("", UGLY.getBytes(UTF_8)).body();
        HrImport bySystem = newest();

        assertThat(byPage.tally()).isEqualTo(new Tally(8, 5, 1, 7, 0));
        assertThat(pasted.tally()).isEqualTo(byPage.tally());
        assertThat(bySystem.tally()).isEqualTo(byPage.tally());
        assertThat(bad.lines().skip(1).map(EveryWayTest::beginning))
                .containsExactly(
                        "6,E-Mail,twice",
                        "7,team,formula",
                        "8,E-Mail,unknown_person",
                        "9,manager,circle",
                        "10,manager,circle",
                        "11,E-Mail,unknown_person",
                        "12,,cells");
        assertThat(bad).contains(",'=1+1,", ",'@who@example.com,").doesNotContain(",=1+1", ",@who");
        assertThat(imports.badRows(bySystem)).isEqualTo(bad);
        assertThat(answer).contains("\"ignoredColumns\":[\"salary\"]", "\"row\":12");

        assertThat(ivos.post("?apply=true", UGLY.getBytes(UTF_8)).body()).contains("\"state\":\"applied\"");
        assertThat(organisation.of(workspace, ana.id()))
                .isEqualTo(new Position(
                        ana.id(), workspace, 3, "Pay; \"roll\" and more", ben.id(), LocalDate.of(2024, 3, 31)));
        assertThat(ivos.post("", UGLY.getBytes(UTF_8)).body()).contains("\"changes\":0");
    }

    @Test
    void theTemplateIsReadByEveryWay() throws Exception {
        String template = ivos.get("/people/import/template.csv", "").body();

        assertThat(CsvFile.read(template)).isInstanceOf(Reading.Table.class);
        assertThat(ivos.post("", template.getBytes(UTF_8)).body()).contains("\"rows\":1", "\"recognised\":1");
    }

    /** With so many bad rows that the file of them would be too large for one packet of the database. */
    @Test
    void twentyMegabytesOfBadRowsAreLookedThrough() throws Exception {
        String cell = "x".repeat(1_000);
        byte[] file = IntStream.range(0, 20_000)
                .mapToObj(row -> row + "@nowhere.example," + cell)
                .collect(Collectors.joining("\n", "email,team\n", "\n"))
                .getBytes(UTF_8);
        byte[] most = Arrays.copyOf(file, Math.min(file.length, Upload.LARGEST - 512));

        HttpResponse<String> answer = ivos.post("", most);
        assertThat(answer.statusCode()).isEqualTo(200);
        HrImport found = newest();
        assertThat(found.tally().bad()).isEqualTo(found.tally().rowCount()).isGreaterThan(19_000);
        List<String> bad = imports.badRows(found).lines().toList();
        assertThat(bad).hasSizeGreaterThan(7_000);
        assertThat(bad.getLast()).matches("\\d+,,and_all_below_it");
    }

    @Test
    void oneByteMoreThanTwentyMegabytesIsRefusedOnThePageToo() throws Exception {
        for (int more : List.of(1, 8_000_000)) {
            byte[] file = new byte[Upload.LARGEST + more];
            Arrays.fill(file, (byte) 'x');

            HttpResponse<String> refused = ivos.brought(file);

            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(refused.body()).contains("Up to 20 MB fit at once.", "type=\"file\"");
        }
    }

    /** In batches, the browser looking after each. */
    @Test
    void twentyThousandRowsGoInByThePageWithTheirProgress() throws Exception {
        int people = 1_200;
        Crowd crowd = house.getBean(Crowd.class);
        IntStream.range(0, people)
                .forEach(one -> crowd.reachable(workspace, "UMANY" + one, "Many " + one, one + "@many.example"));
        String rows = IntStream.range(0, 20_000)
                .mapToObj(one -> one + "@many.example," + (1 + one % 9) + ",Team " + one % 40)
                .collect(Collectors.joining("\n", "email,level,team\n", "\n"));

        String cookie = ivos.bring(rows.getBytes(UTF_8));
        assertThat(ivos.get("/people/import/check", cookie).body())
                .contains("20,000 rows read, 1,200 of them", "1,200 people would be known better.");
        HrImport found = newest();
        ivos.apply(cookie);
        assertThat(ivos.get("/people/import/check", cookie).body())
                .contains("Applying: 0 of 1,200 people.", "http-equiv=\"refresh\"");
        imports.goOn(found);
        assertThat(ivos.get("/people/import/check", cookie).body()).contains("Applying: 1,000 of 1,200 people.");
        imports.goOn(found);

        assertThat(ivos.get("/people/import/check", cookie).body())
                .contains("Done: 1,200 people are known better.")
                .doesNotContain("http-equiv=\"refresh\"");
    }

    private static String beginning(String line) {
        return line.split(",", -1).length < 3
                ? line
                : String.join(",", List.of(line.split(",", -1)).subList(0, 3));
    }

    private HrImport newest() {
        return imports.lately(workspace).getFirst();
    }

    private void paste(String rows) {
        var values = Map.of("rows", Entered.words(rows));
        Caller by = new Caller(workspace, ivo.slackId(), Copy.SHARED);
        house.getBean(SlackHandlers.class)
                .submission("people.import")
                .orElseThrow()
                .submit(new Submitted(by, new Filled(values), "V1", "{\"heap\":\"\"}"));
    }
}
