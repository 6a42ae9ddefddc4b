package dev.trellis.workspace;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A person, as Trellis knows them in one workspace. */
@TypeDef(type = DataType.STRING, converter = PersonId.Column.class)
public record PersonId(UUID value) implements Id {
    public static PersonId make() {
        return new PersonId(Uuid7.make());
    }

    public static PersonId of(String text) {
        return new PersonId(NotHere.unlessRead(text, UUID::fromString));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Public, or repositories of other rooms would not use it. */
    @Singleton
    public static final class Column extends IdColumn<PersonId> {
        Column() {
            super(PersonId::of);
        }
    }
}
