package dev.trellis.matching.gather;

import dev.trellis.joining.profile.Hours;
import dev.trellis.matching.crowd.WorkHours;
import dev.trellis.people.Person;
import dev.trellis.schedule.hours.WorkWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Everybody's working hours in one week; most people share theirs with others. */
final class Week {
    private static final int MIDNIGHT = 24;

    private final Instant from;
    private final Map<WorkWeek, WorkHours> known = new HashMap<>();
    private final Map<WorkHours, WorkHours> same = new HashMap<>();

    Week(Instant from) {
        this.from = from;
    }

    WorkHours of(Person person, Optional<Hours> said) {
        return known.computeIfAbsent(week(person, said), week -> {
            WorkHours hours = WorkHours.of(week, from);
            return same.computeIfAbsent(hours, one -> one);
        });
    }

    private static WorkWeek week(Person person, Optional<Hours> said) {
        WorkWeek usual = person.week();
        return said.map(hours -> new WorkWeek(usual.zone(), time(hours.from()), time(hours.to()), usual.days()))
                .orElse(usual);
    }

    private static LocalTime time(int hour) {
        return hour == MIDNIGHT ? LocalTime.MAX : LocalTime.of(hour, 0);
    }
}
