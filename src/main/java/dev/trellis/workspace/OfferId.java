package dev.trellis.workspace;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A pair that was proposed to two people. */
@TypeDef(type = DataType.STRING, converter = OfferId.Column.class)
public record OfferId(UUID value) implements Id {
    public static OfferId make() {
        return new OfferId(Uuid7.make());
    }

    public static OfferId of(String text) {
        return new OfferId(NotHere.unlessRead(text, UUID::fromString));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Public, or repositories of other rooms would not use it. */
    @Singleton
    public static final class Column extends IdColumn<OfferId> {
        Column() {
            super(OfferId::of);
        }
    }
}
