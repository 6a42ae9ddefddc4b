package dev.trellis.workspace;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Our own key of a Slack workspace. */
@TypeDef(type = DataType.STRING, converter = WorkspaceId.Column.class)
public record WorkspaceId(UUID value) implements Id {
    public static WorkspaceId make() {
        return new WorkspaceId(Uuid7.make());
    }

    public static WorkspaceId of(String text) {
        return new WorkspaceId(NotHere.unlessRead(text, UUID::fromString));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Public, or repositories of other rooms would not use it. */
    @Singleton
    public static final class Column extends IdColumn<WorkspaceId> {
        Column() {
            super(WorkspaceId::of);
        }
    }
}
