package dev.trellis.slack;

import dev.trellis.slack.kit.Field;
import java.util.List;

/** Offers choices for what somebody types into a field of {@link Field#search}. Changes nothing. */
public interface SlackOptions {
    /** The field's name; it is unique in the house, because Slack says no more than that. */
    String field();

    /** At most a hundred are shown. */
    List<Field.Option> find(Caller by, String typed);
}
