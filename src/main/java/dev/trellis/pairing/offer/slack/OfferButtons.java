package dev.trellis.pairing.offer.slack;

import dev.trellis.pairing.slack.Pressed;
import dev.trellis.slack.SlackButton;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The buttons under an offer. */
@Factory
record OfferButtons(OfferDesk desk) {
    @Singleton
    SlackButton yes() {
        return new Pressed("pairing.yes", desk::yes);
    }

    @Singleton
    SlackButton takeBack() {
        return new Pressed("pairing.takeBack", desk::takeBack);
    }

    @Singleton
    SlackButton pass() {
        return new Pressed("pairing.pass", desk::pass);
    }

    @Singleton
    SlackButton change() {
        return new Pressed("pairing.line", desk::change);
    }
}
