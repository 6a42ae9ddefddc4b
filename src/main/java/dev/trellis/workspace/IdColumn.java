package dev.trellis.workspace;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stores a typed id as its CHAR(36) text.
 *
 * <p>Every subclass must be public: Micronaut Data silently falls back to the plain bean conversion when a repository
 * of another package cannot see the converter.
 */
class IdColumn<T extends Id> implements AttributeConverter<T, String> {
    private final Function<String, T> read;

    protected IdColumn(Function<String, T> read) {
        this.read = read;
    }

    @Override
    public @Nullable String convertToPersistedValue(@Nullable T id, ConversionContext context) {
        return id == null ? null : id.value().toString();
    }

    @Override
    public @Nullable T convertToEntityValue(@Nullable String text, ConversionContext context) {
        return text == null ? null : read.apply(text);
    }
}
