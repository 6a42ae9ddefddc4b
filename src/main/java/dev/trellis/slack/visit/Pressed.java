package dev.trellis.slack.visit;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackButton.Spot;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Sheet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a press out of what Slack sent. */
final class Pressed {
    private Pressed() {}

    static Press read(BlockActionPayload pressed, BlockActionPayload.Action action, Caller by) {
        Optional<View> view = Optional.ofNullable(pressed.getView());
        String subject = subject(action);
        return new Press(
                by,
                subject,
                value(pressed, action).orElse(subject),
                view.map(View::getState).map(Pressed::filled).orElseGet(() -> new Filled(Map.of())),
                view.map(View::getPrivateMetadata).orElse(""),
                spot(pressed));
    }

    /** The message, when it is one that everybody keeps; an ephemeral one is known to its response URL alone. */
    static Optional<Spot> spot(BlockActionPayload pressed) {
        return Optional.ofNullable(pressed.getContainer())
                .filter(container -> !container.isEphemeral())
                .filter(container -> container.getMessageTs() != null && container.getChannelId() != null)
                .map(container -> new Spot(container.getChannelId(), container.getMessageTs()));
    }

    /** A button carries its subject; menus and pickers stand in a row that does. */
    private static String subject(BlockActionPayload.Action action) {
        return Optional.ofNullable(action.getValue())
                .filter(value -> "button".equals(action.getType()))
                .orElseGet(() -> Sheet.subjectOf(String.valueOf(action.getBlockId())));
    }

    private static Optional<String> value(BlockActionPayload pressed, BlockActionPayload.Action action) {
        return Stream.of(
                        chosen(action),
                        action.getSelectedDate(),
                        action.getSelectedUser(),
                        action.getSelectedConversation(),
                        moment(pressed, action))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable String chosen(BlockActionPayload.Action action) {
        return action.getSelectedOption() == null
                ? null
                : action.getSelectedOption().getValue();
    }

    /** The SDK's action knows no moments, but the state beside it does. */
    private static @Nullable String moment(BlockActionPayload pressed, BlockActionPayload.Action action) {
        ViewState state = pressed.getView() == null
                ? pressed.getState()
                : pressed.getView().getState();
        return Optional.ofNullable(state)
                .map(ViewState::getValues)
                .map(values -> values.get(action.getBlockId()))
                .map(actions -> actions.get(action.getActionId()))
                .map(ViewState.Value::getSelectedDateTime)
                .map(String::valueOf)
                .orElse(null);
    }

    private static Filled filled(ViewState state) {
        return Filled.from(Optional.ofNullable(state.getValues()).orElse(Map.of()));
    }
}
