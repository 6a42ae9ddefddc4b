package dev.trellis.pairing.offer;

import dev.trellis.joining.Joining;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.OwnLine;
import dev.trellis.people.People;
import dev.trellis.privacy.steps.Cause;
import dev.trellis.schedule.hours.WorkWeek;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;

/** Sends an offer to both: each is asked at work, reminded after two working days, and it closes after five. */
@Singleton
final class Sending {
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final int REMIND = 2;
    private static final int EXPIRE = 5;

    private final OfferBook book;
    private final OfferWords words;
    private final Joining joining;
    private final People people;
    private final OfferNews news;
    private final Clock clock;

    Sending(OfferBook book, OfferWords words, Joining joining, People people, OfferNews news, Clock clock) {
        this.book = book;
        this.words = words;
        this.joining = joining;
        this.people = people;
        this.news = news;
        this.clock = clock;
    }

    /** The lead's proposal is the approval at once: nobody else looks at pairs made by hand. */
    Offer send(Proposal proposal) {
        Couple couple = Couple.of(proposal.one(), proposal.other());
        Cause why = Cause.by(proposal.lead(), "BY_HAND");
        Offer empty = Offer.draft(proposal.workspace(), proposal.program(), couple, proposal.lead());
        Offer draft = book.begin(words.because(empty, proposal.why()), why);
        Offer approved = book.move(draft.approved(), why);
        Offer offered = book.move(approved.offered(expires(approved)), why);
        couple.both().forEach(person -> ask(offered, person));
        news.sent(offered);
        return offered;
    }

    private void ask(Offer offer, PersonId person) {
        joining.invite(offer.workspace(), offer.program(), person, offer.lead());
        joining.matched(offer.workspace(), offer.program(), person);
        WorkWeek week = week(offer, person);
        Instant start = week.atWork(clock.instant());
        OwnLine line = words.profile(offer, person);
        OfferSide blank = OfferSide.of(offer, person, week.workdaysAfter(start, REMIND, MORNING));
        OfferSide side = blank.saying(words.brings(blank, line), words.wants(blank, line));
        book.begin(side);
        news.sent(offer, side, start);
    }

    /** When the later one's fifth working day is over. */
    private Instant expires(Offer offer) {
        return offer.couple().both().stream()
                .map(person -> expires(week(offer, person)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Instant expires(WorkWeek week) {
        Instant start = week.atWork(clock.instant());
        Instant last = week.workdaysAfter(start, EXPIRE, MORNING);
        LocalDate day = last.atZone(week.zone()).toLocalDate();
        return day.atTime(week.to()).atZone(week.zone()).toInstant();
    }

    private WorkWeek week(Offer offer, PersonId person) {
        return people.get(offer.workspace(), person).week();
    }
}
