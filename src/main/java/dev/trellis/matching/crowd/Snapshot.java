package dev.trellis.matching.crowd;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.trellis.joining.apply.Role;
import dev.trellis.workspace.PersonId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A crowd as text, one person a line, so that a run can be repeated; sealed wherever it is stored. */
final class Snapshot {
    private static final String FIELD = "\t";
    private static final String ITEM = ",";
    private static final String PART = ":";

    private final Map<String, WorkHours> hours = new java.util.HashMap<>();

    private Snapshot() {}

    public static String write(Crowd crowd) {
        return crowd.all().stream().map(Snapshot::line).collect(Collectors.joining("\n"));
    }

    public static Crowd read(String text) {
        Snapshot snapshot = new Snapshot();
        return new Crowd(text.lines().map(snapshot::candidate).toList());
    }

    private static String line(Candidate who) {
        Rank rank = who.rank();
        Interests interests = who.interests();
        Ties ties = who.ties();
        return String.join(
                FIELD,
                who.id().toString(),
                who.role().name(),
                String.valueOf(rank.level()),
                word(rank.team()),
                list(rank.above(), PersonId::toString),
                who.reach().hours().toString(),
                list(who.reach().languages().stream().sorted().toList(), Snapshot::word),
                levels(interests.offers()),
                levels(interests.wants()),
                list(interests.style(), String::valueOf),
                String.valueOf(interests.styleTold()),
                String.valueOf(ties.places()),
                String.valueOf(ties.first()),
                String.valueOf(who.reach().hoursTold()),
                list(ties.wishes(), PersonId::toString),
                list(ties.blocked().stream().map(PersonId::toString).sorted().toList(), Function.identity()),
                past(ties.past()));
    }

    private static <T> String list(Collection<T> items, Function<T, String> as) {
        return items.stream().map(as).collect(Collectors.joining(ITEM));
    }

    private static String levels(Map<String, Integer> levels) {
        return list(new TreeMap<>(levels).entrySet(), one -> word(one.getKey()) + PART + one.getValue());
    }

    private static String past(Map<PersonId, Met> past) {
        return list(
                past.entrySet().stream()
                        .sorted(java.util.Comparator.comparing(
                                one -> one.getKey().toString()))
                        .toList(),
                one -> String.join(
                        PART,
                        one.getKey().toString(),
                        String.valueOf(one.getValue().live()),
                        String.valueOf(one.getValue().never()),
                        String.valueOf(one.getValue().roundsAgo())));
    }

    private static String word(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private Candidate candidate(String line) {
        String[] field = line.split(FIELD, -1);
        return new Candidate(
                PersonId.of(field[0]),
                Role.valueOf(field[1]),
                new Rank(Integer.parseInt(field[2]), text(field[3]), people(field[4])),
                new Reach(
                        hours.computeIfAbsent(field[5], WorkHours::parse),
                        items(field[6]).map(Snapshot::text).collect(Collectors.toSet()),
                        Boolean.parseBoolean(field[13])),
                new Interests(
                        levels(field[7]),
                        levels(field[8]),
                        items(field[9]).map(Integer::valueOf).toList(),
                        Boolean.parseBoolean(field[10])),
                ties(field));
    }

    private static Ties ties(String[] field) {
        return new Ties(
                Integer.parseInt(field[11]),
                Boolean.parseBoolean(field[12]),
                people(field[14]),
                java.util.Set.copyOf(people(field[15])),
                items(field[16])
                        .map(item -> item.split(PART, -1))
                        .collect(Collectors.toMap(part -> PersonId.of(part[0]), Snapshot::met)));
    }

    private static Met met(String[] part) {
        return new Met(Boolean.parseBoolean(part[1]), Boolean.parseBoolean(part[2]), Integer.parseInt(part[3]));
    }

    private static Map<String, Integer> levels(String items) {
        return items(items)
                .map(item -> item.split(PART, -1))
                .collect(Collectors.toMap(part -> text(part[0]), part -> Integer.valueOf(part[1])));
    }

    private static List<PersonId> people(String items) {
        return items(items).map(PersonId::of).toList();
    }

    private static Stream<String> items(String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(text.split(ITEM, -1));
    }

    private static String text(String word) {
        return URLDecoder.decode(word, UTF_8);
    }
}
