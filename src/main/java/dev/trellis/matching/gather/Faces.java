package dev.trellis.matching.gather;

import dev.trellis.joining.profile.Card;
import dev.trellis.joining.profile.Detail;
import dev.trellis.joining.roll.Member;
import dev.trellis.joining.topics.Skill;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.crowd.Interests;
import dev.trellis.matching.crowd.Met;
import dev.trellis.matching.crowd.Reach;
import dev.trellis.matching.crowd.Ties;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftBook;
import dev.trellis.pairing.offer.Acquaintances;
import dev.trellis.people.Person;
import dev.trellis.people.organisation.Organisation;
import dev.trellis.program.Program;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    List<Candidate> of(Program program, List<Member> members, Map<PersonId, Person> people) {
        Week week = new Week(clock.instant().truncatedTo(ChronoUnit.DAYS));
        Lines lines = new Lines(organisation.all(program.workspace()));
        Map<PersonId, Map<PersonId, Met>> past = past(program);
        Set<PersonId> first = turns.in(program.workspace(), program.id());
        return members.stream()
                .map(member -> new Candidate(
                        member.person(),
                        member.role(),
                        lines.of(member.person()),
                        reach(member.card(), week, Objects.requireNonNull(people.get(member.person()))),
                        interests(member),
                        ties(member, first.contains(member.person()), past)))
                .toList();
    }

    private Map<PersonId, Map<PersonId, Met>> past(Program program) {
        List<Instant> rounds = book.rounds(program.workspace(), program.id()).stream()
                .map(Draft::publishedAt)
                .flatMap(Stream::ofNullable)
                .toList();
        return new Past(acquaintances.in(program.workspace(), program.id()), rounds).all();
    }

    private static Reach reach(Card card, Week week, Person person) {
        boolean told = card.hours().isEmpty() || card.shown().toPartner(Detail.HOURS);
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
