package dev.trellis.workspace;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A letter in the outbox. */
@TypeDef(type = DataType.STRING, converter = LetterId.Column.class)
public record LetterId(UUID value) implements Id {
    public static LetterId make() {
        return new LetterId(Uuid7.make());
    }

    public static LetterId of(String text) {
        return new LetterId(NotHere.unlessRead(text, UUID::fromString));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Public, or repositories of other rooms would not use it. */
    @Singleton
    public static final class Column extends IdColumn<LetterId> {
        Column() {
            super(LetterId::of);
        }
    }
}
