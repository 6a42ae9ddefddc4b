package dev.trellis.delivery.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.dispatch.Carrier;
import dev.trellis.delivery.dispatch.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Puts files into a conversation: Slack says where each goes, takes it there, and shows all of them together. Nobody sees
 * anything before the last step, so whatever fails earlier is surely not done and is done again. An unclear last step is
 * not: it would show them a second time, and Slack tells of no files later as it does of messages.
 */
record Enclose(MethodsClient slack, OkHttpClient http, String conversation, List<Enclosure> files)
        implements Carrier.Parcel {
    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    @Override
    public Outcome send() {
        List<FileDetails> taken = new ArrayList<>();
        for (Enclosure file : files) {
            Optional<Outcome> failure = put(file, taken);
            if (failure.isPresent()) {
                return failure.get();
            }
        }
        return show(taken);
    }

    private Optional<Outcome> put(Enclosure file, List<FileDetails> taken) {
        try {
            FilesGetUploadURLExternalResponse place = slack.filesGetUploadURLExternal(
                    it -> it.filename(file.name()).length(file.content().size()).altTxt(file.alt()));
            if (!place.isOk()) {
                return Optional.of(Verdict.on(Operation.FILES, place.getError()));
            }
            taken.add(FileDetails.builder()
                    .id(place.getFileId())
                    .title(file.name())
                    .build());
            return upload(place.getUploadUrl(), file);
        } catch (SlackApiException e) {
            return Optional.of(Verdict.on(e));
        } catch (IOException e) {
            return Optional.of(new Outcome.NotSent(e.getClass().getSimpleName()));
        }
    }

    private Optional<Outcome> upload(String url, Enclosure file) throws IOException {
        Request request = new Request.Builder()
                .url(url)
                .post(RequestBody.create(file.content(), BYTES))
                .build();
        try (Response answer = http.newCall(request).execute()) {
            return answer.isSuccessful() ? Optional.empty() : Optional.of(new Outcome.NotSent("http " + answer.code()));
        }
    }

    private Outcome show(List<FileDetails> taken) {
        return new Ask<>(
                        Operation.FILES,
                        slack,
                        client -> client.filesCompleteUploadExternal(
                                it -> it.files(taken).channelId(conversation)),
                        answer -> new Outcome.Done(conversation, "", Map.of()))
                .send();
    }
}
