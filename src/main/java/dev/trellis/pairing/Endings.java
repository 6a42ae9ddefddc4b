package dev.trellis.pairing;

import dev.trellis.privacy.steps.Cause;
import jakarta.inject.Singleton;

/** Ends pairs: the places are free again, and each of the two reads the same neutral text. */
@Singleton
final class Endings {
    private final Register register;
    private final Places places;
    private final News news;

    Endings(Register register, Places places, News news) {
        this.register = register;
        this.places = places;
        this.news = news;
    }

    boolean end(Pair pair, Cause why) {
        if (!pair.state().live()) {
            return false;
        }
        Pair ended = register.move(pair.ended(), why);
        if (!placesWereFreed(pair)) {
            places.free(pair.workspace(), pair.program(), pair.couple());
        }
        news.ended(ended);
        return true;
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
