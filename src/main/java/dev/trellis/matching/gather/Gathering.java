package dev.trellis.matching.gather;

import dev.trellis.joining.Participation.State;
import dev.trellis.joining.apply.JoinRule;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.roll.Member;
import dev.trellis.joining.roll.Roll;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.crowd.Met;
import dev.trellis.matching.draft.Scope;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers who takes part in a run, in a dozen queries however many they are. */
@Singleton
public class Gathering {
    private final Programs programs;
    private final Roll roll;
    private final People people;
    private final Faces faces;

    Gathering(Programs programs, Roll roll, People people, Faces faces) {
        this.programs = programs;
        this.roll = roll;
        this.people = people;
        this.faces = faces;
    }

    /** Everybody of the scope who is available, may be in the program, and has a place left. */
    @Transactional
    public Crowd of(WorkspaceId workspace, ProgramId program, Scope scope) {
        return everybody(workspace, program)
                .only(candidate -> candidate.ties().free())
                .only(within(scope));
    }

    /** The same without a look at places: as they are now, also for people who were asked already. */
    @Transactional
    public Crowd everybody(WorkspaceId workspace, ProgramId program) {
        Program into = programs.get(workspace, program);
        Map<PersonId, Person> known = people.all(workspace);
        return new Crowd(faces.all(into, available(into, roll.call(workspace, program), known), known));
    }

    /** The same of these people alone; who is not there any more is not among them. */
    @Transactional
    public Crowd these(WorkspaceId workspace, ProgramId program, Collection<PersonId> wanted) {
        Program into = programs.get(workspace, program);
        Map<PersonId, Person> known = wanted.stream()
                .distinct()
                .flatMap(one -> people.find(workspace, one).stream())
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return new Crowd(
                faces.some(into, available(into, roll.call(workspace, program, known.keySet()), known), known));
    }

    private static List<Member> available(Program into, List<Member> members, Map<PersonId, Person> known) {
        return members.stream()
                .filter(member -> member.state() == State.AVAILABLE)
                .filter(member -> mayBeIn(into, known.get(member.person())))
                .toList();
    }

    private static boolean mayBeIn(Program program, @Nullable Person person) {
        return person != null && JoinRule.against(program, person).isEmpty();
    }

    private static Predicate<Candidate> within(Scope scope) {
        return switch (scope) {
            case Scope.Everybody _ -> candidate -> true;
            case Scope.LeftOver _ ->
                candidate -> candidate.role() == Role.MENTOR
                        || candidate.ties().past().values().stream().noneMatch(Met::live);
            case Scope.Chosen chosen -> candidate -> chosen.people().contains(candidate.id());
        };
    }
}
