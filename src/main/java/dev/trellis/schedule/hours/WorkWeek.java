package dev.trellis.schedule.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * The hours somebody works, in their own zone. A local time that a clock change skips is the next one that exists; one that
 * comes twice is the first.
 */
public record WorkWeek(ZoneId zone, LocalTime from, LocalTime to, Set<DayOfWeek> days) {
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    public WorkWeek {
        if (days.isEmpty() || !from.isBefore(to)) {
            throw new IllegalArgumentException("A work week has days, and hours that begin before they end");
        }
        days = Set.copyOf(days);
    }

    /** Monday to Friday, nine to five. */
    public static WorkWeek usual(ZoneId zone) {
        return new WorkWeek(zone, LocalTime.of(9, 0), LocalTime.of(17, 0), WEEKDAYS);
    }

    /** Whether somebody works on that day; one that the zone left out, as Samoa did in 2011, is none. */
    public boolean isWorkday(LocalDate day) {
        return days.contains(day.getDayOfWeek())
                && day.atTime(from).atZone(zone).toLocalDate().equals(day);
    }

    /** Whether somebody may be asked something at that moment. */
    public boolean contains(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        LocalTime time = local.toLocalTime();
        return isWorkday(local.toLocalDate()) && !time.isBefore(from) && time.isBefore(to);
    }

    /** The moment itself when it is within working hours, else when the next working day starts. */
    public Instant atWork(Instant moment) {
        if (contains(moment)) {
            return moment;
        }
        ZonedDateTime local = moment.atZone(zone);
        LocalDate day = local.toLocalDate();
        boolean over = !isWorkday(day) || !local.toLocalTime().isBefore(to);
        return at(over ? nextWorkday(day) : day, from);
    }

    /** {@code count} working days after the moment's local day, at that local time (moved into working hours). */
    public Instant workdaysAfter(Instant moment, int count, LocalTime time) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        for (int i = 0; i < count; i++) {
            day = nextWorkday(day);
        }
        return at(day, time);
    }

    /** That local day and time; on the next working day when it is none, and within working hours. */
    public Instant at(LocalDate day, LocalTime time) {
        LocalDate workday = isWorkday(day) ? day : nextWorkday(day);
        LocalTime within = time.isBefore(from) || !time.isBefore(to) ? from : time;
        Instant moment = workday.atTime(within).atZone(zone).toInstant();
        // A clock change may have moved it out of very short hours.
        return contains(moment) ? moment : at(nextWorkday(workday), from);
    }

    /** The first working day after this one. */
    public LocalDate nextWorkday(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkday(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
