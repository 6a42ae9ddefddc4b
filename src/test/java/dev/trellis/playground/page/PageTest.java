package dev.trellis.playground.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.PretendHouse;
import dev.trellis.playground.wire.reply.Target;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private PretendHouse house;

    @BeforeEach
    void moveIn() throws InterruptedException {
        house = PretendHouse.fresh();
    }

    @Test
    void aFirstVisitIsHanasHome() throws Exception {
        HttpResponse<String> answer = get("/playground");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/playground?as=U0HANA00000&in=home");
    }

    @Test
    void beforeAnybodyLivesThereThePageSaysThatItIsStarting() {
        String page = new Templates().render("starting", Map.of());

        assertThat(Jsoup.parse(page).select("p").text()).startsWith("Trellis is starting.");
    }

    @Test
    void everyoneCanBeChosenButWhoIsDeactivated() throws Exception {
        Document page = show("hana", "home");

        assertThat(page.select("[data-person]")).hasSize(10);
        assertThat(page.select("[data-person] .person-name").eachText())
                .startsWith("Hana Weber", "Ivo Horvat workspace admin", "Ana Schmidt", "Ben Carter")
                .contains("Gita Rao guest")
                .endsWith("Omar Haddad deactivated");
        assertThat(page.select("span.unable[data-person]").text()).contains("Omar");
        assertThat(page.select("[data-person=U0BEN000000] .person-time").text()).startsWith("New York");
        assertThat(get("/playground?as=U0OMAR00000&in=home").statusCode()).isEqualTo(303);
    }

    @Test
    void whatIsClosedToSomebodyIsNotShown() throws Exception {
        String secret = house.slack().channel("hr-private").id();
        house.slack().as("hana").type(secret, "between us");

        assertThat(show("hana", secret).select("#messages").text()).contains("between us");
        assertThat(get("/playground?as=" + id("ana") + "&in=" + secret).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aMessageIsOnlyForWhoMaySeeIt() throws Exception {
        String general = house.slack().channel("general").id();
        house.app().answers("{\"text\": \"*Kept.*\"}");
        house.slack().as("ana").type(general, "/goal Run a retro");

        Document mine = show("ana", general);
        assertThat(mine.select(".message.ephemeral b").eachText()).contains("Kept.");
        assertThat(mine.select(".ephemeral .only-you").text()).contains("Only visible to you");
        assertThat(show("ben", general).select(".ephemeral")).isEmpty();
    }

    @Test
    void nothingIsSentAgainAsLongAsNothingChanges() throws Exception {
        String general = house.slack().channel("general").id();
        String live = "/playground/live?as=" + id("ana") + "&in=" + general + "&seen=";
        show("ana", general);
        String seen = Jsoup.parse(get(live).body()).select("#seen").attr("value");

        assertThat(get(live + seen).statusCode()).isEqualTo(204);
        house.slack().as("ben").type(general, "Good morning");
        assertThat(get(live + seen).body()).contains("Good morning");
    }

    @Test
    void newsElsewhereShowsAsADot() throws Exception {
        String random = house.slack().channel("random").id();
        show("ana", random);
        assertThat(show("ana", "home").select("#to-" + random + ".unread")).isEmpty();

        house.slack().as("mei").type(random, "Lunch?");

        assertThat(show("ana", "home").select("#to-" + random + ".unread")).hasSize(1);
        assertThat(show("mei", "home").select("#to-" + random + ".unread")).isEmpty();
    }

    @Test
    void thePageBringsEverythingItself() throws Exception {
        HttpResponse<String> answer = get("/playground?as=" + id("ana") + "&in=home");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'");
        Document page = Jsoup.parse(answer.body(), base());
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        for (var file : page.select("link[href], script[src]")) {
            String address = file.hasAttr("src") ? file.attr("src") : file.attr("href");
            assertThat(get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void aPressFromAnotherSiteIsRefused() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base() + "/playground/reset"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("as=" + id("ana")))
                .build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoIsGoneDoesNothingLeastOfAllAsSomebodyElse() throws Exception {
        String general = house.slack().channel("general").id();
        HttpRequest request = HttpRequest.newBuilder(URI.create(base() + "/playground/say"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString("as=U1GONE00000&in=" + general + "&text=Hello"))
                .build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .contains("That is no longer there");

        assertThat(house.slack().as("hana").read(general).getLast().text()).isNotEqualTo("Hello");
        assertThat(get("/playground/live?as=U1GONE00000&in=" + general)
                        .headers()
                        .firstValue("HX-Redirect"))
                .contains("/playground?as=" + id("hana") + "&in=" + general);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/playground/api/../reset",
                "/playground/api/%2e%2e/reset",
                "/playground//reset",
                "//playground/reset",
                "/%70layground/reset",
                "/playground/%72eset",
                "/playground/reset/",
                "/playground;api/reset",
                "/Playground/reset"
            })
    void noOtherSpellingLetsAnotherSiteIn(String address) throws Exception {
        String general = house.slack().channel("general").id();
        house.slack().as("ana").type(general, "Still here");
        HttpRequest request = HttpRequest.newBuilder(URI.create(base() + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("as=" + id("ana")))
                .build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(house.slack().as("ana").read(general).getLast().text()).isEqualTo("Still here");
    }

    @Test
    void aChannelIsArchivedAndBackByItsMenu() throws Exception {
        String peers = house.slack().channel("peers").id();
        assertThat(show("ana", peers).select("#channel .menu-item b").eachText())
                .containsExactly("Archive channel");

        assertThat(press("ana", peers, "archive")).isEqualTo(200);

        Document archived = show("ana", peers);
        assertThat(archived.select("#foot").text()).contains("#peers is archived. Unarchive it under");
        assertThat(archived.select("#channel .menu-item b").eachText()).containsExactly("Unarchive channel");
        press("ana", peers, "unarchive");
        assertThat(show("ana", peers).select("#composer")).isNotEmpty();
        house.slack().as("hana").invite(peers);
        assertThat(show("ana", peers).select("#channel .menu-item b").eachText())
                .contains("Remove Trellis");
        press("ana", peers, "remove");
        assertThat(show("ana", peers).select("#channel .menu-item b").eachText())
                .containsExactly("Archive channel");
    }

    @Test
    void theChannelForEverybodyAndWhoIsNotInAChannelHaveNoSuchMenu() throws Exception {
        String general = house.slack().channel("general").id();
        String random = house.slack().channel("random").id();

        assertThat(show("ana", general).select("#channel")).isEmpty();
        assertThat(show("lucas", random).select("#channel")).isEmpty();
        assertThat(show("ana", "home").select("#channel")).isEmpty();
    }

    private int press(String handle, String channel, String deed) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base() + "/playground/" + deed))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString("as=" + id(handle) + "&in=" + channel))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private Document show(String handle, String in) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/playground?as=" + id(handle) + "&in=" + in);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(base() + address)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private String id(String handle) {
        return house.slack().as(handle).person().id();
    }

    private static String base() {
        return PretendHouse.bean(Target.class).base();
    }
}
