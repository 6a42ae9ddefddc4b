package dev.trellis.playground.api;

import com.google.gson.JsonObject;
import java.util.function.Function;

/**
 * A Web API method.
 *
 * @param scope without which it is refused before it looks at anything; empty when none is needed, or when it depends
 *     on the kind of conversation
 */
record Method(String name, String scope, Function<Call, JsonObject> answer) {

    /** Some methods that belong together. */
    interface Family {
        Iterable<Method> methods();
    }
}
