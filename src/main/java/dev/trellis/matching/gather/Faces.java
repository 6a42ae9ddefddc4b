package dev.trellis.matching.gather;

import dev.trellis.joining.profile.Card;
import dev.trellis.joining.profile.Detail;
import dev.trellis.joining.profile.Shown;
import dev.trellis.joining.roll.Member;
import dev.trellis.joining.topics.Skill;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.crowd.Interests;
import dev.trellis.matching.crowd.Met;
import dev.trellis.matching.crowd.Reach;
import dev.trellis.matching.crowd.Ties;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftBook;
import dev.trellis.pairing.acquaintance.Acquaintance;
import dev.trellis.pairing.acquaintance.Acquaintances;
import dev.trellis.people.Person;
import dev.trellis.people.organisation.Organisation;
import dev.trellis.people.organisation.Position;
import dev.trellis.program.Program;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what each room knows of somebody, as far as pairs may be made by it. */
@Singleton
final class Faces {
    private final Organisation organisation;
    private final Acquaintances acquaintances;
    private final DraftBook book;
    private final Turns turns;
    private final Clock clock;

    Faces(Organisation organisation, Acquaintances acquaintances, DraftBook book, Turns turns, Clock clock) {
        this.organisation = organisation;
        this.acquaintances = acquaintances;
        this.book = book;
        this.turns = turns;
        this.clock = clock;
    }

    /** Everybody of a program. */
    List<Candidate> all(Program program, List<Member> members, Map<PersonId, Person> people) {
        Map<PersonId, Position> positions = organisation.all(program.workspace());
        var met = acquaintances.in(program.workspace(), program.id());
        return of(program, members, people, new Around(new Lines(positions::get), past(program, met)));
    }

    /** Some people of a program, each with what lies between them and the others of these. */
    List<Candidate> some(Program program, List<Member> members, Map<PersonId, Person> people) {
        Map<PersonId, Position> positions = new HashMap<>();
        Lines lines = new Lines(
                person -> positions.computeIfAbsent(person, one -> organisation.of(program.workspace(), one)));
        var met = acquaintances.among(program.workspace(), program.id(), people.keySet());
        return of(program, members, people, new Around(lines, past(program, met)));
    }

    /** What lies between people. */
    private record Around(Lines lines, Map<PersonId, Map<PersonId, Met>> past) {}

    private List<Candidate> of(Program program, List<Member> members, Map<PersonId, Person> people, Around around) {
        Week week = new Week(clock.instant().truncatedTo(ChronoUnit.DAYS));
        Set<PersonId> first = turns.in(program.workspace(), program.id());
        return members.stream()
                .map(member -> new Candidate(
                        member.person(),
                        member.role(),
                        around.lines().of(member.person()),
                        reach(member.card(), week, Objects.requireNonNull(people.get(member.person()))),
                        interests(member),
                        ties(member, first.contains(member.person()), around.past())))
                .toList();
    }

    private Map<PersonId, Map<PersonId, Met>> past(Program program, List<Acquaintance> met) {
        List<Instant> rounds = book.rounds(program.workspace(), program.id()).stream()
                .map(Draft::publishedAt)
                .flatMap(Stream::ofNullable)
                .toList();
        return new Past(met, rounds).all();
    }

    private static Reach reach(Card card, Week week, Person person) {
        Shown shown = card.shown();
        boolean told = shown.toPartner(Detail.HOURS) || (card.hours().isEmpty() && shown.forMatching(Detail.HOURS));
        return new Reach(week.of(person, card.hours()), new HashSet<>(card.languages()), told);
    }

    private static Interests interests(Member member) {
        return new Interests(
                levels(member.skills().offers()),
                levels(member.skills().wants()),
                member.card().style().answers(),
                member.card().shown().toPartner(Detail.STYLE));
    }

    private static Map<String, Integer> levels(List<Skill> skills) {
        return skills.stream().collect(Collectors.toMap(skill -> skill.topic().toString(), Skill::level, Math::max));
    }

    private static Ties ties(Member member, boolean first, Map<PersonId, Map<PersonId, Met>> past) {
        int places = Math.max(0, member.room().cap() - member.room().used());
        return new Ties(
                places,
                first,
                member.card().wishes().with(),
                member.card().wishes().without(),
                past.getOrDefault(member.person(), Map.of()));
    }
}
