package dev.trellis.workspace;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Pairs that were made and that nobody was told of yet. */
@TypeDef(type = DataType.STRING, converter = DraftId.Column.class)
public record DraftId(UUID value) implements Id {
    public static DraftId make() {
        return new DraftId(Uuid7.make());
    }

    public static DraftId of(String text) {
        return new DraftId(NotHere.unlessRead(text, UUID::fromString));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Public, or repositories of other rooms would not use it. */
    @Singleton
    public static final class Column extends IdColumn<DraftId> {
        Column() {
            super(DraftId::of);
        }
    }
}
