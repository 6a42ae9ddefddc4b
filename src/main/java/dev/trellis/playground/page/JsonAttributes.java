package dev.trellis.playground.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets a template read {@code block.element.type} from Slack's JSON as it is. */
final class JsonAttributes extends AbstractExtension implements AttributeResolver {

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(this);
    }

    @Override
    @SuppressWarnings(
            "NullAway") // the interface knows no nullness; null means "not mine", a null value "nothing there"
    public @Nullable ResolvedAttribute resolve(
            Object instance,
            Object name,
            Object @Nullable [] arguments,
            ArgumentsNode node,
            EvaluationContextImpl context,
            String template,
            int line) {
        return instance instanceof JsonObject json && arguments == null
                ? new ResolvedAttribute(plain(json.get(name.toString())))
                : null;
    }

    private static @Nullable Object plain(@Nullable JsonElement value) {
        return switch (value) {
            case null -> null;
            case JsonNull nothing -> null;
            case JsonPrimitive primitive when primitive.isBoolean() -> primitive.getAsBoolean();
            case JsonPrimitive primitive -> primitive.getAsString();
            case JsonArray array -> array.asList();
            default -> value;
        };
    }
}
