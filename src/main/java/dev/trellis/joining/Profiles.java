package dev.trellis.joining;

import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Profile;
import dev.trellis.joining.topics.Topics;
import dev.trellis.privacy.Place;
import dev.trellis.privacy.Words;
import jakarta.inject.Singleton;

/** Seals what people wrote about themselves, and opens it again. */
@Singleton
class Profiles {
    private final Words words;
    private final Topics topics;

    Profiles(Words words, Topics topics) {
        this.words = words;
        this.topics = topics;
    }

    /** Seals the two texts, and keeps the topics they are made of. */
    SealedProfile keep(Participation whose, Application application) {
        application
                .topics()
                .ifPresent(chosen -> topics.choose(whose.workspace(), whose.program(), whose.person(), chosen));
        return seal(whose, application);
    }

    private SealedProfile seal(Participation whose, Application application) {
        return new SealedProfile(
                words.seal(whose.workspace(), whose.person(), brings(whose), application.brings()),
                words.seal(whose.workspace(), whose.person(), wants(whose), application.wants()));
    }

    /** "" where nothing was written, or where its author was erased. */
    Profile open(Participation whose) {
        return new Profile(
                open(whose, brings(whose), whose.sealed().brings()),
                open(whose, wants(whose), whose.sealed().wants()));
    }

    private String open(Participation whose, Place place, String sealed) {
        return sealed.isEmpty()
                ? ""
                : words.open(whose.workspace(), whose.person(), place, sealed).orElse("");
    }

    private static Place brings(Participation whose) {
        return Place.of("participation", "sealed_brings", whose.id());
    }

    private static Place wants(Participation whose) {
        return Place.of("participation", "sealed_wants", whose.id());
    }
}
