package dev.trellis.pairing;

import dev.trellis.privacy.steps.Cause;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.List;

/** Ends pairs: the places are free again, and each of the two reads the same neutral text. */
@Singleton
final class Endings {
    private final Register register;
    private final Places places;
    private final Partings partings;
    private final News news;

    Endings(Register register, Places places, Partings partings, News news) {
        this.register = register;
        this.places = places;
        this.partings = partings;
        this.news = news;
    }

    boolean end(Pair pair, Cause why) {
        if (!pair.state().live()) {
            return false;
        }
        partings.begin(pair, why);
        Pair ended = register.move(pair.ended(), why);
        if (!placesWereFreed(pair)) {
            places.free(pair.workspace(), pair.program(), pair.couple());
        }
        news.ended(ended);
        return true;
    }

    boolean goesOnFor(Pair pair, PersonId person) {
        return partings.goesOnFor(pair, person);
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
