package dev.trellis.slack.visit;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.visit.reception.Reception;
import dev.trellis.slack.visit.reception.Visit;
import dev.trellis.slack.visit.surface.Surface;
import jakarta.inject.Singleton;

/** Finds who answers a global shortcut. */
@Singleton
public class Shortcuts {
    private final SlackHandlers handlers;
    private final Reception reception;

    Shortcuts(SlackHandlers handlers, Reception reception) {
        this.handlers = handlers;
        this.reception = reception;
    }

    /** Answers it; gives the body of the HTTP response, which shows nothing. */
    public String run(GlobalShortcutPayload used) {
        GlobalShortcutPayload.User user = used.getUser();
        String enterprise =
                used.getEnterprise() == null ? null : used.getEnterprise().getId();
        Visit.Sender from = Visit.Sender.of(used.getTeam().getId(), enterprise, user.getId(), user.getTeamId());
        String key = Keys.of("shortcut", used.getTriggerId(), user.getId(), used.getCallbackId());
        return reception.receive(Visit.of(from, key, used.getTriggerId(), ""), Surface.home(), by -> answer(used, by));
    }

    private Answer answer(GlobalShortcutPayload used, Caller by) {
        return handlers.shortcut(String.valueOf(used.getCallbackId()))
                .map(shortcut -> shortcut.run(by))
                .orElseGet(() -> Answer.say(Message.saying(by.copy(), "slack.outOfDate")));
    }
}
