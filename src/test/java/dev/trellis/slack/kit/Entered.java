package dev.trellis.slack.kit;

import com.slack.api.model.view.ViewState;
import java.time.Instant;

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
}
