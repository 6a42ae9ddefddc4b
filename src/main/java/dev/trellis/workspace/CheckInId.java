package dev.trellis.workspace;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.inject.Singleton;
import java.util.UUID;

/** One scheduled question to one person of a pair. */
@TypeDef(type = DataType.STRING, converter = CheckInId.Column.class)
public record CheckInId(UUID value) implements Id {
    public static CheckInId make() {
        return new CheckInId(Uuid7.make());
    }

    public static CheckInId of(String text) {
        return new CheckInId(NotHere.unlessRead(text, UUID::fromString));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Public, or repositories of other rooms would not use it. */
    @Singleton
    public static final class Column extends IdColumn<CheckInId> {
        Column() {
            super(CheckInId::of);
        }
    }
}
