package dev.trellis.slack.visit;

import com.google.gson.Gson;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.visit.reception.Reception;
import dev.trellis.slack.visit.reception.Refused;
import dev.trellis.slack.visit.reception.Visit;
import dev.trellis.slack.visit.surface.Surface;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who answers a submitted modal. */
@Singleton
public class Submissions {
    private static final Gson SLACK = GsonFactory.createSnakeCase();

    private final SlackHandlers handlers;
    private final Reception reception;

    Submissions(SlackHandlers handlers, Reception reception) {
        this.handlers = handlers;
        this.reception = reception;
    }

    /** Answers it; gives the body of the HTTP response. */
    public String run(ViewSubmissionPayload sent) {
        Surface surface = Surface.submission(sent.getView().getId(), firstInput(sent.getView()));
        return reception.receive(visit(sent), surface, by -> answer(sent.getView(), surface, by));
    }

    /** A corrected submission after errors has the same view and other values, and must not pass for the same one. */
    private static Visit visit(ViewSubmissionPayload sent) {
        View view = sent.getView();
        ViewSubmissionPayload.User user = sent.getUser();
        Visit.Sender from = Visit.Sender.of(sent.getTeam().getId(), enterprise(sent), user.getId(), user.getTeamId())
                .through(sent.getApiAppId());
        String key = Keys.of("submit", user.getId(), view.getId(), view.getHash(), SLACK.toJson(values(view)));
        return Visit.of(from, key, sent.getTriggerId(), "");
    }

    private static @Nullable String enterprise(ViewSubmissionPayload sent) {
        return sent.getEnterprise() == null ? null : sent.getEnterprise().getId();
    }

    private Answer answer(View view, Surface surface, Caller by) {
        return handlers.submission(String.valueOf(view.getCallbackId()))
                .map(submission -> submission.submit(new SlackSubmission.Submitted(
                        by,
                        Filled.from(values(view)),
                        view.getId(),
                        Optional.ofNullable(view.getPrivateMetadata()).orElse(""))))
                .orElseThrow(
                        () -> new Refused(surface.sorry(Message.saying(by.copy(), "slack.formOutOfDate"), by.copy())));
    }

    private static Map<String, Map<String, ViewState.Value>> values(View view) {
        return Optional.ofNullable(view.getState()).map(ViewState::getValues).orElse(Map.of());
    }

    private static Optional<String> firstInput(View view) {
        return Optional.ofNullable(view.getBlocks()).stream()
                .flatMap(blocks -> blocks.stream())
                .filter(InputBlock.class::isInstance)
                .map(block -> ((InputBlock) block).getBlockId())
                .findFirst();
    }
}
