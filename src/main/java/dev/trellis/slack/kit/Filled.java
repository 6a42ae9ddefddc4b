package dev.trellis.slack.kit;

import com.slack.api.model.view.ViewState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What somebody filled in, by the names the screen gave its fields; whatever is missing reads as empty. */
public record Filled(Map<String, ViewState.Value> values) {
    /** From Slack's {@code view.state.values}, where block id and action id are both the field's name. */
    public static Filled from(Map<String, Map<String, ViewState.Value>> state) {
        Map<String, ViewState.Value> values = new java.util.HashMap<>();
        state.forEach((block, actions) ->
                Optional.ofNullable(actions.get(block)).ifPresent(value -> values.put(block, value)));
        return new Filled(values);
    }

    public Filled {
        values = Map.copyOf(values);
    }

    /** The words exactly as written, or "". */
    public String words(String field) {
        return read(field, ViewState.Value::getValue).orElse("");
    }

    /** The value of the choice made, or "". */
    public String choice(String field) {
        return read(field, ViewState.Value::getSelectedOption)
                .map(ViewState.SelectedOption::getValue)
                .orElse("");
    }

    /** The values of the boxes ticked, or of the choices made where several are possible, in their order. */
    public List<String> checks(String field) {
        return read(field, ViewState.Value::getSelectedOptions).orElse(List.of()).stream()
                .map(ViewState.SelectedOption::getValue)
                .toList();
    }

    /** The Slack ids of the people chosen, in their order. */
    public List<String> people(String field) {
        return read(field, ViewState.Value::getSelectedUsers).orElse(List.of());
    }

    public Optional<LocalDate> day(String field) {
        return read(field, ViewState.Value::getSelectedDate).map(LocalDate::parse);
    }

    public Optional<Instant> moment(String field) {
        return read(field, ViewState.Value::getSelectedDateTime).map(Instant::ofEpochSecond);
    }

    /** The Slack id of the person chosen. */
    public Optional<String> someone(String field) {
        return read(field, ViewState.Value::getSelectedUser);
    }

    /** The Slack id of the channel chosen. */
    public Optional<String> channel(String field) {
        return read(field, ViewState.Value::getSelectedConversation);
    }

    private <T> Optional<T> read(String field, Function<ViewState.Value, T> part) {
        return Optional.ofNullable(values.get(field)).map(part);
    }
}
