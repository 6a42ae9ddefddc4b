package dev.trellis.slack.kit;

import com.google.gson.Gson;

/** The ids a modal carries, as text and back. */
public final class Carried {
    private static final Gson JSON = new Gson();

    private Carried() {}

    static String write(Record ids) {
        return JSON.toJson(ids);
    }

    /**
     * Reads the ids back.
     *
     * @throws com.google.gson.JsonSyntaxException when the text is not such a record
     */
    public static <R extends Record> R read(String text, Class<R> type) {
        return JSON.fromJson(text, type);
    }
}
