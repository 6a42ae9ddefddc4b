package dev.trellis.playground.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import dev.trellis.playground.PretendHouse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilesTest {
    private static final String ANA = "U0ANA000000";

    private final HttpClient http = HttpClient.newHttpClient();
    private PretendHouse house;

    @BeforeEach
    void begin() throws InterruptedException {
        house = PretendHouse.fresh();
    }

    @Test
    void aFileIsAnnouncedBroughtAndShown() throws Exception {
        String direct =
                house.client().chatPostMessage(r -> r.channel(ANA).text("Look")).getChannel();
        var place = announce("table.csv", 3);
        assertThat(bring(place.getUploadUrl(), "a,b")).isEqualTo(200);

        var shown = house.client()
                .filesCompleteUploadExternal(
                        r -> r.files(details(place.getFileId())).channelId(direct));

        assertThat(shown.isOk()).isTrue();
        assertThat(house.slack().as("ana").read(direct).getLast().body().toString())
                .contains("table.csv", "Two columns");
        assertThat(house.slack().as("ben").read(direct)).isEmpty();
    }

    @Test
    void onlyAsManyBytesAsAnnouncedAreTakenAndOnlyOnce() throws Exception {
        var place = announce("table.csv", 3);

        assertThat(bring(place.getUploadUrl(), "a,b,c")).isEqualTo(400);
        assertThat(bring(place.getUploadUrl(), "a,b")).isEqualTo(200);
        assertThat(bring(place.getUploadUrl(), "c,d")).isEqualTo(400);
        assertThat(bring(place.getUploadUrl() + "X", "a,b")).isEqualTo(400);
    }

    @Test
    void whatWasNotBroughtOrHasNoPlaceIsNotShown() throws Exception {
        var place = announce("table.csv", 3);

        assertThat(complete(place.getFileId(), "C0NOWHERE00")).isEqualTo("file_not_found");
        bring(place.getUploadUrl(), "a,b");
        assertThat(complete(place.getFileId(), "C0NOWHERE00")).isEqualTo("channel_not_found");
        assertThat(complete("F0NOTHERE00", "C0NOWHERE00")).isEqualTo("file_not_found");
    }

    @Test
    void aFileHasALength() throws Exception {
        assertThat(house.client()
                        .filesGetUploadURLExternal(r -> r.filename("a.csv").length(0))
                        .getError())
                .isEqualTo("invalid_arguments");
    }

    private FilesGetUploadURLExternalResponse announce(String name, int length) throws Exception {
        return house.client()
                .filesGetUploadURLExternal(r -> r.filename(name).length(length).altTxt("Two columns"));
    }

    private String complete(String file, String channel) throws Exception {
        return house.client()
                .filesCompleteUploadExternal(r -> r.files(details(file)).channelId(channel))
                .getError();
    }

    private int bring(String url, String text) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .POST(HttpRequest.BodyPublishers.ofByteArray(text.getBytes(UTF_8)))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private static List<FileDetails> details(String id) {
        return List.of(FileDetails.builder().id(id).title("table.csv").build());
    }
}
