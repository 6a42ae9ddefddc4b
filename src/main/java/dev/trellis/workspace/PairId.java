package dev.trellis.workspace;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A pair of two people who both said yes. */
@TypeDef(type = DataType.STRING, converter = PairId.Column.class)
public record PairId(UUID value) implements Id {
    public static PairId make() {
        return new PairId(Uuid7.make());
    }

    public static PairId of(String text) {
        return new PairId(NotHere.unlessRead(text, UUID::fromString));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Public, or repositories of other rooms would not use it. */
    @Singleton
    public static final class Column extends IdColumn<PairId> {
        Column() {
            super(PairId::of);
        }
    }
}
