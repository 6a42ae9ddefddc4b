package dev.trellis.workspace;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Something people help each other with. */
@TypeDef(type = DataType.STRING, converter = TopicId.Column.class)
public record TopicId(UUID value) implements Id {
    public static TopicId make() {
        return new TopicId(Uuid7.make());
    }

    public static TopicId of(String text) {
        return new TopicId(NotHere.unlessRead(text, UUID::fromString));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Public, or repositories of other rooms would not use it. */
    @Singleton
    public static final class Column extends IdColumn<TopicId> {
        Column() {
            super(TopicId::of);
        }
    }
}
