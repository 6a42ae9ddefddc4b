package dev.trellis.checkin;

import dev.trellis.people.Person;
import java.util.Optional;

/** One person of a pair, with the question that is open to them. */
record Side(Person person, Pace pace, Timetable timetable, Optional<CheckIn> open) {}
