package dev.trellis.apart;

import dev.trellis.TestHouse;
import dev.trellis.checkin.CheckIns;
import dev.trellis.checkin.DayBook;
import dev.trellis.goals.GoalSet;
import dev.trellis.goals.GoalWords;
import dev.trellis.goals.Goals;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.topics.Chosen;
import dev.trellis.joining.topics.Topics;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.draft.Scope;
import dev.trellis.pairing.Introduced;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.offer.Proposal;
import dev.trellis.pairing.offer.Proposals;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.people.organisation.Organisation;
import dev.trellis.people.organisation.Position;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.program.permission.Permissions;
import dev.trellis.reflections.Reflections;
import dev.trellis.reflections.Thought;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Optional;

/** A workspace in which there is one of everything, some of it shared and some of it open. */
public record Inhabited(Program program, Person ivo, Person ana) {
    static final String SECRET = "words of the first workspace";
    private static final Application LINE = new Application(Role.PEER, SECRET, SECRET);

    public static Inhabited in(ApplicationContext house) {
        WorkspaceId workspace = TestHouse.newWorkspace(house).id();
        Crowd crowd = house.getBean(Crowd.class);
        Person ivo = crowd.admin(workspace, "UIVO", "Ivo");
        Person ana = crowd.member(workspace, "UANA", "Ana");
        Program program = house.getBean(Opened.class).peers(ivo, "CPEERS");
        house.getBean(Permissions.class).ask(workspace, ana.id());
        List.of("UANA", "UDAN", "UEVE")
                .forEach(user -> join(house, program, crowd.member(workspace, user, "N" + user)));
        Pair pair = house.getBean(Introduced.class).pair(program, ana, crowd.member(workspace, "UBEN", "Ben"));
        Person cleo = crowd.member(workspace, "UCLEO", "Cleo");
        house.getBean(Proposals.class)
                .propose(new Proposal(workspace, program.id(), ivo.id(), ivo.id(), cleo.id(), SECRET));
        house.getBean(Drafts.class).run(new Matchmaker(workspace, program.id(), ivo.id()), new Scope.Everybody());
        house.getBean(Organisation.class)
                .keep(workspace, List.of(new Position(ana.id(), workspace, 3, SECRET, null, null)));
        write(house, ana, pair);
        return new Inhabited(program, ivo, ana);
    }

    WorkspaceId workspace() {
        return program.workspace();
    }

    /** The people in turn: somebody of the pair and the lead. */
    PersonId person(int turn) {
        return turn % 2 == 0 ? ana.id() : ivo.id();
    }

    private static void join(ApplicationContext house, Program program, Person person) {
        house.getBean(Joining.class).join(program.workspace(), program.id(), person.id(), LINE);
        Chosen chosen = new Chosen(List.of("sql"), List.of("talks"));
        house.getBean(Topics.class).choose(program.workspace(), program.id(), person.id(), chosen);
    }

    private static void write(ApplicationContext house, Person ana, Pair pair) {
        WorkspaceId workspace = ana.workspace();
        Goals goals = house.getBean(Goals.class);
        var goal = (GoalSet.Kept) goals.set(workspace, ana.id(), GoalWords.of(SECRET));
        goals.share(workspace, ana.id(), goal.goal().goal().id(), pair.id());
        house.getBean(Reflections.class)
                .keep(workspace, ana.id(), new Thought(SECRET, Optional.empty()), Optional.of(pair.id()));
        var asked = house.getBean(DayBook.class).next(workspace, ana.id()).getFirst();
        house.getBean(CheckIns.class).met(workspace, ana.id(), asked.checkIn().id());
    }
}
