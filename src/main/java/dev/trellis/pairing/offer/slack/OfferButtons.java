package dev.trellis.pairing.offer.slack;

import dev.trellis.slack.SlackButton;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The buttons under an offer. */
@Factory
record OfferButtons(OfferDesk desk) {
    @Singleton
    SlackButton yes() {
        return SlackButton.of("pairing.yes", desk::yes);
    }

    @Singleton
    SlackButton takeBack() {
        return SlackButton.of("pairing.takeBack", desk::takeBack);
    }

    @Singleton
    SlackButton pass() {
        return SlackButton.of("pairing.pass", desk::pass);
    }

    @Singleton
    SlackButton change() {
        return SlackButton.of("pairing.line", desk::change);
    }
}
