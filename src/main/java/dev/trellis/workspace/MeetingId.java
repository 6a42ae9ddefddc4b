package dev.trellis.workspace;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A meeting that a pair logged. */
@TypeDef(type = DataType.STRING, converter = MeetingId.Column.class)
public record MeetingId(UUID value) implements Id {
    public static MeetingId make() {
        return new MeetingId(Uuid7.make());
    }

    public static MeetingId of(String text) {
        return new MeetingId(NotHere.unlessRead(text, UUID::fromString));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Public, or repositories of other rooms would not use it. */
    @Singleton
    public static final class Column extends IdColumn<MeetingId> {
        Column() {
            super(MeetingId::of);
        }
    }
}
