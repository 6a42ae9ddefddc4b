package dev.trellis.workspace;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A goal that a person set. */
@TypeDef(type = DataType.STRING, converter = GoalId.Column.class)
public record GoalId(UUID value) implements Id {
    public static GoalId make() {
        return new GoalId(Uuid7.make());
    }

    public static GoalId of(String text) {
        return new GoalId(NotHere.unlessRead(text, UUID::fromString));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Public, or repositories of other rooms would not use it. */
    @Singleton
    public static final class Column extends IdColumn<GoalId> {
        Column() {
            super(GoalId::of);
        }
    }
}
