package dev.trellis.slack.kit;

import com.slack.api.model.view.ViewState;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What people write, pick and choose in a modal, as Slack sends it. */
public final class Entered {
    private Entered() {}

    public static ViewState.Value words(String words) {
        ViewState.Value value = new ViewState.Value();
        value.setValue(words);
        return value;
    }

    /** A date, as yyyy-MM-dd. */
    public static ViewState.Value day(String day) {
        ViewState.Value value = new ViewState.Value();
        value.setSelectedDate(day);
        return value;
    }

    public static ViewState.Value moment(Instant at) {
        ViewState.Value value = new ViewState.Value();
        value.setSelectedDateTime((int) at.getEpochSecond());
        return value;
    }

    /** Somebody, by their Slack id. */
    public static ViewState.Value someone(String user) {
        ViewState.Value value = new ViewState.Value();
        value.setSelectedUser(user);
        return value;
    }

    /** Choices made where several are possible, by their values. */
    public static ViewState.Value chosen(String... values) {
        ViewState.Value value = new ViewState.Value();
        value.setSelectedOptions(Stream.of(values).map(Entered::option).toList());
        return value;
    }

    /** The one choice made, by its value; none when it is blank. */
    public static ViewState.Value picked(String chosen) {
        ViewState.Value value = new ViewState.Value();
        value.setSelectedOption(chosen.isEmpty() ? null : option(chosen));
        return value;
    }

    /** Several people, by their Slack ids. */
    public static ViewState.Value people(List<String> users) {
        ViewState.Value value = new ViewState.Value();
        value.setSelectedUsers(users);
        return value;
    }

    private static ViewState.SelectedOption option(String chosen) {
        ViewState.SelectedOption option = new ViewState.SelectedOption();
        option.setValue(chosen);
        return option;
    }
}
