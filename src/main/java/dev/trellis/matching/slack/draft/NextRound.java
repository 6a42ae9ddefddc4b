package dev.trellis.matching.slack.draft;

import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.Policies;
import dev.trellis.matching.Policy;
import dev.trellis.people.People;
import dev.trellis.slack.Caller;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The day of the next round, which whoever is left over reads. */
@Singleton
record NextRound(Policies policies, People people, Clock clock) {
    /** The day that was said last, as long as it is still to come. */
    Optional<LocalDate> of(Caller by, Matchmaker lead) {
        return said(lead).filter(day -> isToCome(by, day));
    }

    /** Whether a day is later than today where this person is. */
    boolean isToCome(Caller by, LocalDate day) {
        return day.isAfter(LocalDate.ofInstant(
                clock.instant(), people.known(by.workspace(), by.user()).zone()));
    }

    /** A lead says the day, or takes back the one that was said. */
    void say(Matchmaker lead, Optional<LocalDate> day) {
        if (!said(lead).equals(day)) {
            policies.change(lead, policy(lead).pairingNextOn(day.orElse(null)));
        }
    }

    private Optional<LocalDate> said(Matchmaker lead) {
        return Optional.ofNullable(policy(lead).nextRound());
    }

    private Policy policy(Matchmaker lead) {
        return policies.of(lead.workspace(), lead.program());
    }
}
