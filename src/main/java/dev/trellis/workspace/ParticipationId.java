package dev.trellis.workspace;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.inject.Singleton;
import java.util.UUID;

/** One person in one program. */
@TypeDef(type = DataType.STRING, converter = ParticipationId.Column.class)
public record ParticipationId(UUID value) implements Id {
    public static ParticipationId make() {
        return new ParticipationId(Uuid7.make());
    }

    public static ParticipationId of(String text) {
        return new ParticipationId(NotHere.unlessRead(text, UUID::fromString));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Public, or repositories of other rooms would not use it. */
    @Singleton
    public static final class Column extends IdColumn<ParticipationId> {
        Column() {
            super(ParticipationId::of);
        }
    }
}
