package dev.trellis.slack;

import dev.trellis.slack.kit.Carried;
import dev.trellis.slack.kit.Field;
import java.util.List;

/** Offers choices for what somebody types into a field of {@link Field#search}. Changes nothing. */
public interface SlackOptions {
    /** The field's name; of all fields that are searched no two have the same. */
    String field();

    /** The best first; at most a hundred are shown. */
    List<Field.Option> find(Typing typing);

    /**
     * What somebody typed so far.
     *
     * @param typed as it stands there, of any length, and blank before they begin
     * @param metadata what the modal carries, as text
     */
    record Typing(Caller by, String typed, String metadata) {
        public <R extends Record> R carried(Class<R> type) {
            return Carried.read(metadata, type);
        }
    }
}
