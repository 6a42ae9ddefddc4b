package dev.trellis.checkin;

import dev.trellis.pairing.Pairs;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * On which day two people met, as each of them knows it: a talk on Thursday morning in Auckland is one on Wednesday in Los
 * Angeles.
 */
@Singleton
final class MeetingDays {
    private final Pairs pairs;
    private final People people;

    MeetingDays(Pairs pairs, People people) {
        this.pairs = pairs;
        this.people = people;
    }

    LocalDate of(Meeting meeting, Person reader) {
        if (meeting.loggedBy().equals(reader.id())) {
            return meeting.metOn();
        }
        ZoneId there = people.get(meeting.workspaceId(), meeting.loggedBy()).zone();
        return LocalDate.ofInstant(moment(meeting, there), reader.zone());
    }

    /** The hour that was booked for that day; when none was, noon where it was logged, or the moment of logging before it. */
    private Instant moment(Meeting meeting, ZoneId there) {
        return talk(meeting, there).orElseGet(() -> {
            Instant noon = meeting.metOn().atTime(LocalTime.NOON).atZone(there).toInstant();
            return noon.isBefore(meeting.loggedAt()) ? noon : meeting.loggedAt();
        });
    }

    private Optional<Instant> talk(Meeting meeting, ZoneId there) {
        return pairs.find(meeting.workspaceId(), meeting.pairId())
                .flatMap(pair -> Optional.ofNullable(pairs.introduction(pair).talkAt()))
                .filter(at -> LocalDate.ofInstant(at, there).equals(meeting.metOn()));
    }
}
