package dev.trellis.workspace;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A reflection that a person wrote. */
@TypeDef(type = DataType.STRING, converter = ReflectionId.Column.class)
public record ReflectionId(UUID value) implements Id {
    public static ReflectionId make() {
        return new ReflectionId(Uuid7.make());
    }

    public static ReflectionId of(String text) {
        return new ReflectionId(NotHere.unlessRead(text, UUID::fromString));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Public, or repositories of other rooms would not use it. */
    @Singleton
    public static final class Column extends IdColumn<ReflectionId> {
        Column() {
            super(ReflectionId::of);
        }
    }
}
