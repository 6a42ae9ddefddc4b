package dev.trellis.schedule.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds times for a talk of two people, inside the working hours of both.
 *
 * @param length how long the talk is
 */
public record CommonHours(WorkWeek one, WorkWeek other, Duration length) {
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final Duration SEARCHED = Duration.ofDays(14);
    private static final LocalTime LUNCH = LocalTime.NOON;
    private static final LocalTime AFTER_LUNCH = LocalTime.of(13, 0);
    private static final Duration ANOTHER_DAY = Duration.ofHours(18);

    /**
     * Two times for a talk.
     *
     * @param shared whether both are inside the working hours of both; if not, nothing nearer to them was found
     */
    public record Times(Instant first, Instant second, boolean shared) {}

    /**
     * Two times, on two days where there are two, with a whole working day of both before the first; within two weeks from
     * then. Lunch is left alone where that leaves a choice.
     */
    public Times after(Instant moment) {
        var starts = starts(moment);
        var free = starts.stream().filter(this::fits).toList();
        var days = byDay(free);
        if (days.size() > 1) return new Times(part(days.getFirst(), 1), part(days.get(1), 2), true);
        if (free.size() > 1) return new Times(free.getFirst(), free.getLast(), true);
        return leastBad(starts);
    }

    private List<Instant> starts(Instant moment) {
        Instant first = Stream.of(one, other)
                .map(week -> week.workdaysAfter(moment, 2, week.from()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        long step = STEP.toSeconds();
        Instant start = Instant.ofEpochSecond(Math.ceilDiv(first.getEpochSecond(), step) * step);
        return Stream.iterate(start, at -> at.isBefore(first.plus(SEARCHED)), at -> at.plus(STEP))
                .toList();
    }

    private boolean fits(Instant start) {
        return isWithin(one, start) && isWithin(other, start);
    }

    private boolean isWithin(WorkWeek week, Instant start) {
        return week.contains(start) && week.contains(start.plus(length).minusNanos(1));
    }

    private List<List<Instant>> byDay(List<Instant> starts) {
        return starts.stream()
                .collect(Collectors.groupingBy(this::day, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::withoutLunch)
                .toList();
    }

    private LocalDate day(Instant start) {
        return start.atZone(one.zone()).toLocalDate();
    }

    private List<Instant> withoutLunch(List<Instant> starts) {
        Predicate<Instant> eats = start -> isLunch(one, start) || isLunch(other, start);
        var rest = starts.stream().filter(eats.negate()).toList();
        return rest.isEmpty() ? starts : rest;
    }

    private boolean isLunch(WorkWeek week, Instant start) {
        LocalTime from = start.atZone(week.zone()).toLocalTime();
        LocalTime to = start.plus(length).atZone(week.zone()).toLocalTime();
        return from.isBefore(AFTER_LUNCH) && to.isAfter(LUNCH);
    }

    /** The start after so many thirds of the day: neither of them at the very edge, and not twice the same hour. */
    private static Instant part(List<Instant> starts, int thirds) {
        return starts.get(starts.size() * thirds / 3);
    }

    private Times leastBad(List<Instant> starts) {
        var best = new ArrayList<>(starts);
        best.sort(Comparator.comparing(this::burden).thenComparing(Comparator.naturalOrder()));
        Instant first = best.getFirst();
        Instant second = best.stream()
                .filter(start -> Duration.between(first, start).abs().compareTo(ANOTHER_DAY) > 0)
                .findFirst()
                .orElse(best.getLast());
        return first.isBefore(second) ? new Times(first, second, false) : new Times(second, first, false);
    }

    /** How far it is outside the hours of whoever has it worse; on a day off, farther than on any other day. */
    private Duration burden(Instant start) {
        Duration hers = outside(one, start);
        Duration his = outside(other, start);
        return hers.compareTo(his) > 0 ? hers : his;
    }

    private Duration outside(WorkWeek week, Instant start) {
        ZonedDateTime local = start.atZone(week.zone());
        Duration early = Duration.between(local.toLocalTime(), week.from());
        Duration late = Duration.between(week.to(), local.toLocalTime()).plus(length);
        Duration farther = early.compareTo(late) > 0 ? early : late;
        Duration within = farther.isNegative() ? Duration.ZERO : farther;
        return week.isWorkday(local.toLocalDate()) ? within : within.plusDays(1);
    }
}
