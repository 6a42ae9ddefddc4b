package dev.trellis.pairing.offer;

import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.joining.apply.JoinRule;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.profile.Cards;
import dev.trellis.pairing.offer.Refusal.Reason;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.program.settings.Kind;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each reason for which two people cannot be offered to one another, apart from what only a lock can tell. */
@Singleton
final class ProposalRules {
    private final People people;
    private final Programs programs;
    private final Joining joining;
    private final Cards cards;

    ProposalRules(People people, Programs programs, Joining joining, Cards cards) {
        this.people = people;
        this.programs = programs;
        this.joining = joining;
        this.cards = cards;
    }

    Optional<Refusal> against(Proposal proposal) {
        Program program = programs.get(proposal.workspace(), proposal.program());
        List<Person> both = Stream.of(proposal.one(), proposal.other())
                .map(person -> people.get(proposal.workspace(), person))
                .toList();
        return Stream.of(
                        twoPeople(both),
                        fit(program, both),
                        there(program, both),
                        oneOfEach(program, both),
                        keptApart(both),
                        shortEnough(proposal, both))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refusal> twoPeople(List<Person> both) {
        return both.getFirst().id().equals(both.getLast().id())
                ? Optional.of(new Refusal(both.getLast().id(), Reason.SAME_PERSON))
                : Optional.empty();
    }

    private Optional<Refusal> fit(Program program, List<Person> both) {
        return both.stream()
                .flatMap(person ->
                        JoinRule.against(program, person)
                                .map(rule -> new Refusal(person.id(), Reason.valueOf(rule.name())))
                                .stream())
                .findFirst();
    }

    private Optional<Refusal> there(Program program, List<Person> both) {
        return both.stream()
                .flatMap(person -> missing(program, person).map(reason -> new Refusal(person.id(), reason)).stream())
                .findFirst();
    }

    /** Whoever was never here is invited by the offer; whoever left, or takes a break, is left in peace. */
    private Optional<Reason> missing(Program program, Person person) {
        return joining.of(program.workspace(), program.id(), person.id())
                .map(Participation::state)
                .flatMap(state -> switch (state) {
                    case INVITED, AVAILABLE -> Optional.empty();
                    case PAUSED -> Optional.of(Reason.AWAY);
                    case WITHDRAWN -> Optional.of(Reason.LEFT);
                    case DEACTIVATED -> Optional.of(Reason.GONE);
                });
    }

    /** A mentor and a mentee; whoever has not joined would come in as a mentee. */
    private Optional<Refusal> oneOfEach(Program program, List<Person> both) {
        Set<Role> roles = both.stream().map(person -> role(program, person)).collect(Collectors.toSet());
        if (program.kind() == Kind.PEERS || roles.size() == 2) {
            return Optional.empty();
        }
        Reason reason = roles.contains(Role.MENTOR) ? Reason.TWO_MENTORS : Reason.TWO_MENTEES;
        return Optional.of(new Refusal(both.getLast().id(), reason));
    }

    /** What one of them asked for in confidence: the lead reads that it cannot be, and no more. */
    private Optional<Refusal> keptApart(List<Person> both) {
        Person other = both.getLast();
        return cards.apart(other.workspace(), both.getFirst().id(), other.id())
                ? Optional.of(new Refusal(other.id(), Reason.KEPT_APART))
                : Optional.empty();
    }

    private Role role(Program program, Person person) {
        return joining.of(program.workspace(), program.id(), person.id())
                .filter(Participation::takesPart)
                .map(Participation::role)
                .orElse(Role.MENTEE);
    }

    private Optional<Refusal> shortEnough(Proposal proposal, List<Person> both) {
        String why = proposal.why();
        return why.codePointCount(0, why.length()) > Proposal.WHY
                ? Optional.of(new Refusal(both.getLast().id(), Reason.WHY_TOO_LONG))
                : Optional.empty();
    }
}
