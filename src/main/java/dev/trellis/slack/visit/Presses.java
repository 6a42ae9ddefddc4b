package dev.trellis.slack.visit;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.visit.reception.Reception;
import dev.trellis.slack.visit.reception.Visit;
import dev.trellis.slack.visit.surface.Surface;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Finds who answers a press of a button, a menu or a picker. */
@Singleton
public class Presses {
    private final SlackHandlers handlers;
    private final Reception reception;

    Presses(SlackHandlers handlers, Reception reception) {
        this.handlers = handlers;
        this.reception = reception;
    }

    /** Answers the first of its actions: people press one thing at a time, and Slack sends one. */
    public String run(BlockActionPayload pressed) {
        BlockActionPayload.Action action = pressed.getActions().getFirst();
        return reception.receive(visit(pressed, action), surface(pressed), by -> answer(pressed, action, by));
    }

    private static Visit visit(BlockActionPayload pressed, BlockActionPayload.Action action) {
        BlockActionPayload.User user = pressed.getUser();
        Visit.Sender from = Visit.Sender.of(
                        pressed.getTeam().getId(), enterprise(pressed), user.getId(), user.getTeamId())
                .through(pressed.getApiAppId());
        String key = Keys.of("press", user.getId(), action.getActionTs(), action.getActionId(), action.getBlockId());
        return Visit.of(from, key, pressed.getTriggerId(), pressed.getResponseUrl());
    }

    private static @Nullable String enterprise(BlockActionPayload pressed) {
        return pressed.getEnterprise() == null ? null : pressed.getEnterprise().getId();
    }

    private static Surface surface(BlockActionPayload pressed) {
        @Nullable View view = pressed.getView();
        if (view == null) {
            return Surface.message(Pressed.spot(pressed));
        }
        return "modal".equals(view.getType()) ? Surface.view(view.getId(), view.getHash()) : Surface.home();
    }

    private Answer answer(BlockActionPayload pressed, BlockActionPayload.Action action, Caller by) {
        return handlers.button(String.valueOf(action.getActionId()))
                .map(button -> button.press(Pressed.read(pressed, action, by)))
                .orElseGet(() -> Answer.say(Message.saying(by.copy(), "slack.outOfDate")));
    }
}
