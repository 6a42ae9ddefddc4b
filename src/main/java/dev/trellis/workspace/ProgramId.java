package dev.trellis.workspace;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A mentoring program. */
@TypeDef(type = DataType.STRING, converter = ProgramId.Column.class)
public record ProgramId(UUID value) implements Id {
    public static ProgramId make() {
        return new ProgramId(Uuid7.make());
    }

    public static ProgramId of(String text) {
        return new ProgramId(NotHere.unlessRead(text, UUID::fromString));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Public, or repositories of other rooms would not use it. */
    @Singleton
    public static final class Column extends IdColumn<ProgramId> {
        Column() {
            super(ProgramId::of);
        }
    }
}
