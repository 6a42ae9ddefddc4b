package dev.trellis.pairing;

import dev.trellis.privacy.steps.Cause;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.List;

/** Ends pairs: each of the two reads the same neutral text, and is free for somebody else once they know. */
@Singleton
final class Endings {
    private final Register register;
    private final Partings partings;
    private final News news;

    Endings(Register register, Partings partings, News news) {
        this.register = register;
        this.partings = partings;
        this.news = news;
    }

    boolean end(Pair pair, Cause why) {
        if (!pair.state().live()) {
            return false;
        }
        partings.begin(pair, why, !placesWereFreed(pair));
        Pair ended = register.move(pair.ended(), why);
        news.ended(ended);
        return true;
    }

    boolean goesOnFor(Pair pair, PersonId person) {
        return partings.goesOnFor(pair, person);
    }

    void makeRoom(Pair pair, PersonId person) {
        partings.makeRoom(pair, person);
    }

    List<Pair> knownTo(WorkspaceId workspace, PersonId person) {
        return partings.knownTo(workspace, person);
    }

    private boolean placesWereFreed(Pair pair) {
        return register.pauseOf(pair)
                .map(pause -> {
                    register.end(pause);
                    return pause.placesFreed();
                })
                .orElse(false);
    }
}
