package dev.trellis.slack.kit;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import dev.trellis.workspace.NotHere;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ids a modal carries, as text and back. */
public final class Carried {
    private static final Gson JSON = new Gson();

    private Carried() {}

    static String write(Record ids) {
        return JSON.toJson(ids);
    }

    /** Reads the ids back; throws {@link NotHere} when the text is not such a record, or one of its parts is missing. */
    public static <R extends Record> R read(String text, Class<R> type) {
        try {
            @Nullable R ids = JSON.fromJson(text, type);
            if (ids == null || lacks(ids)) {
                throw new NotHere("A modal lacks an id");
            }
            return ids;
        } catch (JsonParseException e) {
            throw new NotHere("A modal carries something else: " + e.getClass().getSimpleName());
        }
    }

    /** Gson leaves out what it does not find. */
    private static boolean lacks(Record ids) {
        return Stream.of(ids.getClass().getRecordComponents()).anyMatch(part -> isMissing(part, ids));
    }

    private static boolean isMissing(RecordComponent part, Record ids) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(ids) == null;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A record shows its parts", e);
        }
    }
}
