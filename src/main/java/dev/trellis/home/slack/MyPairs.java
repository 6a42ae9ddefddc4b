package dev.trellis.home.slack;

import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.Partner;
import dev.trellis.pairing.Partners;
import dev.trellis.people.Person;
import dev.trellis.program.Programs;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import dev.trellis.slack.kit.Mention;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The people somebody is paired with, and when they talk. */
@Singleton
@Order(1)
record MyPairs(Partners partners, Pairs pairs, Programs programs, Clock clock) implements Part {
    @Override
    public void draw(HomeTab home, Person reader, Copy copy) {
        List<Partner> mine = partners.of(reader);
        if (mine.isEmpty()) {
            return;
        }
        home.header("home.pairs", "count", mine.size());
        mine.forEach(partner -> pair(home, partner));
        home.divider();
    }

    private void pair(HomeTab home, Partner partner) {
        String program = programs.get(partner.pair().workspace(), partner.pair().program())
                .name();
        home.line("home.pairs.one", "partner", new Mention(partner.person().slackId()), "program", program);
        talk(partner).ifPresentOrElse(at -> home.small("home.pairs.talk", "at", at), () -> state(home, partner));
        String id = partner.pair().id().toString();
        home.quietButtons(id, Button.press("pairing.end", id));
    }

    private Optional<Instant> talk(Partner partner) {
        return Optional.ofNullable(pairs.introduction(partner.pair()).talkAt())
                .filter(at -> at.isAfter(clock.instant()));
    }

    private static void state(HomeTab home, Partner partner) {
        switch (partner.pair().state()) {
            case CONFIRMED, INTRODUCING -> home.small("home.pairs.introducing");
            case PAUSED -> home.small("home.pairs.paused");
            default -> home.small("home.pairs.free");
        }
    }
}
