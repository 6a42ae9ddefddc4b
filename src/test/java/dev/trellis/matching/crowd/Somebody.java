package dev.trellis.matching.crowd;

import dev.trellis.joining.apply.Role;
import dev.trellis.schedule.hours.WorkWeek;
import dev.trellis.workspace.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes people for tests: the third of them is always the same person. */
public final class Somebody {
    private static final Instant MONDAY = Instant.parse("2027-02-01T00:00:00Z");
    private static final Map<String, WorkHours> HOURS = new HashMap<>();

    private final PersonId id;
    private final Role role;
    private Rank rank = Rank.NOWHERE;
    private Reach reach = new Reach(hours("Europe/Berlin"), Set.of(), true);
    private Interests interests = new Interests(Map.of(), Map.of(), List.of(), true);
    private Ties ties = Ties.FREE;

    private Somebody(int number, Role role) {
        this.id = id(number);
        this.role = role;
    }

    public static PersonId id(int number) {
        return PersonId.of("00000000-0000-7000-8000-%012d".formatted(number));
    }

    public static Somebody peer(int number) {
        return new Somebody(number, Role.PEER);
    }

    public static Somebody mentor(int number) {
        return new Somebody(number, Role.MENTOR);
    }

    public static Somebody mentee(int number) {
        return new Somebody(number, Role.MENTEE);
    }

    public static synchronized WorkHours hours(String zone) {
        return HOURS.computeIfAbsent(zone, name -> WorkHours.of(WorkWeek.usual(ZoneId.of(name)), MONDAY));
    }

    public Somebody level(int level) {
        rank = new Rank(level, rank.team(), rank.above());
        return this;
    }

    public Somebody team(String team) {
        rank = new Rank(rank.level(), team, rank.above());
        return this;
    }

    public Somebody below(int... managers) {
        rank = new Rank(rank.level(), rank.team(), people(managers));
        return this;
    }

    public Somebody in(String zone) {
        reach = new Reach(hours(zone), reach.languages(), reach.hoursTold());
        return this;
    }

    public Somebody speaking(String... languages) {
        reach = new Reach(reach.hours(), Set.of(languages), reach.hoursTold());
        return this;
    }

    public Somebody discreet() {
        reach = new Reach(reach.hours(), reach.languages(), false);
        interests = new Interests(interests.offers(), interests.wants(), interests.style(), false);
        return this;
    }

    public Somebody offering(String... topics) {
        interests = new Interests(levels(topics), interests.wants(), interests.style(), interests.styleTold());
        return this;
    }

    public Somebody wanting(String... topics) {
        interests = new Interests(interests.offers(), levels(topics), interests.style(), interests.styleTold());
        return this;
    }

    public Somebody style(Integer... answers) {
        interests = new Interests(interests.offers(), interests.wants(), List.of(answers), interests.styleTold());
        return this;
    }

    public Somebody places(int places) {
        ties = ties.having(places);
        return this;
    }

    public Somebody first() {
        ties = ties.goingFirst();
        return this;
    }

    public Somebody wishing(int... others) {
        ties = new Ties(ties.places(), ties.first(), people(others), ties.blocked(), ties.past());
        return this;
    }

    public Somebody blocking(int... others) {
        ties = new Ties(ties.places(), ties.first(), ties.wishes(), new HashSet<>(people(others)), ties.past());
        return this;
    }

    public Somebody met(int other, Met how) {
        Map<PersonId, Met> past = new HashMap<>(ties.past());
        past.put(id(other), how);
        ties = new Ties(ties.places(), ties.first(), ties.wishes(), ties.blocked(), past);
        return this;
    }

    public Candidate now() {
        return new Candidate(id, role, rank, reach, interests, ties);
    }

    public static Crowd crowd(Somebody... people) {
        return new Crowd(Stream.of(people).map(Somebody::now).toList());
    }

    private static List<PersonId> people(int... numbers) {
        return Arrays.stream(numbers).mapToObj(Somebody::id).toList();
    }

    /** "sql" or, with a level, "sql:3". */
    private static Map<String, Integer> levels(String... topics) {
        Function<String, String[]> parts = topic -> topic.split(":", 2);
        return Stream.of(topics)
                .map(parts)
                .collect(Collectors.toMap(part -> part[0], part -> part.length > 1 ? Integer.valueOf(part[1]) : 0));
    }
}
