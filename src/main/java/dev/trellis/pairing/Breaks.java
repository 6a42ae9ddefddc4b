package dev.trellis.pairing;

import dev.trellis.privacy.steps.Cause;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Pauses pairs, and lets them go on when both are there again. */
@Singleton
final class Breaks {
    /** How long the other waits for somebody whose account was deactivated. */
    private static final Duration GONE = Duration.ofDays(30);

    private static final Duration LATER = Duration.ofDays(1);

    private final Register register;
    private final Places places;
    private final Presence presence;
    private final Introductions introductions;
    private final Endings endings;
    private final News news;

    Breaks(
            Register register,
            Places places,
            Presence presence,
            Introductions introductions,
            Endings endings,
            News news) {
        this.register = register;
        this.places = places;
        this.presence = presence;
        this.introductions = introductions;
        this.endings = endings;
        this.news = news;
    }

    /** False when the pair is over; a pause within a pause only makes it longer. */
    boolean pause(Pair pair, Instant until, Cause why) {
        return pause(pair, new Pause(pair.id(), pair.workspace(), pair.state(), until, false), why);
    }

    /** Their account is gone: the other may look for somebody else at once. */
    boolean gone(Pair pair, Instant now) {
        Pause pause = new Pause(pair.id(), pair.workspace(), pair.state(), now.plus(GONE), true);
        return pause(pair, pause, Cause.of("ACCOUNT_GONE"));
    }

    /** The two may look for somebody else meanwhile; whether they go on then is seen when the pause ends. */
    void makeRoom(Pair pair) {
        if (pair.state() == PairState.PAUSED) {
            Pause before = of(pair);
            register.change(before.freed());
            free(pair, !before.placesFreed());
        }
    }

    private boolean pause(Pair pair, Pause pause, Cause why) {
        if (!pair.state().live()) {
            return false;
        }
        if (pair.state() == PairState.PAUSED) {
            lengthen(pair, pause);
        } else {
            register.begin(pause);
            Pair paused = register.move(pair.paused(), why);
            free(paused, pause.placesFreed());
            news.paused(paused, pause.until(), why);
        }
        return true;
    }

    private void lengthen(Pair pair, Pause more) {
        Pause before = of(pair);
        register.change(before.merged(more));
        free(pair, more.placesFreed() && !before.placesFreed());
    }

    private void free(Pair pair, boolean really) {
        if (really) {
            places.free(pair.workspace(), pair.program(), pair.couple());
        }
    }

    /** When the time is up, or somebody is back: the pair goes on, waits on, or ends. */
    void lookAgain(Pair pair, Instant now) {
        if (pair.state() != PairState.PAUSED) {
            return;
        }
        Pause pause = of(pair);
        boolean timeIsUp = !pause.until().isAfter(now);
        if (presence.anyGone(pair)) {
            if (timeIsUp) endings.end(pair, Cause.of(EndReason.LEFT.name()));
        } else if (presence.bothThere(pair)) {
            resume(pair, pause);
        } else if (timeIsUp) {
            register.change(pause.moved(now.plus(LATER)));
        }
    }

    /** Whoever found somebody else meanwhile has no place left: then the pair cannot go on. */
    private void resume(Pair pair, Pause pause) {
        if (pause.placesFreed()
                && !places.take(pair.workspace(), pair.program(), pair.couple()).isEmpty()) {
            endings.end(pair, Cause.of(EndReason.DORMANT.name()));
            return;
        }
        register.end(pause);
        Pair again = register.move(pair.resumed(pause.resumes()), Cause.of("RESUMED"));
        introductions.resume(again);
        news.resumed(again);
    }

    private Pause of(Pair pair) {
        return register.pauseOf(pair).orElseThrow();
    }
}
