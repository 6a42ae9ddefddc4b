package dev.trellis.home.slack;

import dev.trellis.checkin.DayBook;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.Partner;
import dev.trellis.pairing.Partners;
import dev.trellis.people.Person;
import dev.trellis.program.Programs;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import dev.trellis.slack.kit.Mention;
import dev.trellis.workspace.PairId;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people somebody is paired with, and when they talk. */
@Singleton
@Order(1)
record MyPairs(Partners partners, Pairs pairs, Programs programs, DayBook questions, Clock clock) implements Part {
    @Override
    public void draw(HomeTab home, Person reader, Copy copy) {
        List<Partner> mine = partners.of(reader);
        if (mine.isEmpty()) {
            return;
        }
        home.header("home.pairs", "count", mine.size());
        Map<PairId, LocalDate> talks = talks(reader);
        mine.forEach(partner -> pair(home, partner, talks));
        home.divider();
    }

    /** The days that were booked by answering a question. */
    private Map<PairId, LocalDate> talks(Person reader) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), reader.zone());
        Map<PairId, LocalDate> talks = new HashMap<>();
        questions
                .next(reader.workspace(), reader.id())
                .forEach(asked -> asked.about()
                        .filter(day -> !day.isBefore(today))
                        .ifPresent(day -> talks.put(asked.pair().id(), day)));
        return talks;
    }

    private void pair(HomeTab home, Partner partner, Map<PairId, LocalDate> talks) {
        String program = programs.get(partner.pair().workspace(), partner.pair().program())
                .name();
        home.line("home.pairs.one", "partner", new Mention(partner.person().slackId()), "program", program);
        talk(partner)
                .ifPresentOrElse(
                        at -> home.small("home.pairs.talk", "at", at),
                        () -> day(home, partner, talks.get(partner.pair().id())));
        String id = partner.pair().id().toString();
        home.quietButtons(id, Button.press("pairing.card", id), Button.press("pairing.end", id));
    }

    private Optional<Instant> talk(Partner partner) {
        return Optional.ofNullable(pairs.introduction(partner.pair()).talkAt())
                .filter(at -> at.isAfter(clock.instant()));
    }

    private static void day(HomeTab home, Partner partner, @Nullable LocalDate talk) {
        if (talk == null) {
            state(home, partner);
        } else {
            home.small("home.pairs.talkOn", "day", talk);
        }
    }

    private static void state(HomeTab home, Partner partner) {
        switch (partner.pair().state()) {
            case CONFIRMED, INTRODUCING -> home.small("home.pairs.introducing");
            case PAUSED -> home.small("home.pairs.paused");
            default -> home.small("home.pairs.free");
        }
    }
}
