package dev.trellis.reflections;

import dev.trellis.workspace.PairId;
import java.util.List;

/** A reflection as its author sees it in their list: when, and who else may read it; words only after a tap. */
public record OwnReflection(Reflection reflection, List<PairId> sharedWith) {
    public OwnReflection {
        sharedWith = List.copyOf(sharedWith);
    }
}
