package dev.trellis.apart;

import dev.trellis.TestHouse;
import dev.trellis.checkin.CheckIns;
import dev.trellis.checkin.DayBook;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.goals.GoalSet;
import dev.trellis.goals.GoalWords;
import dev.trellis.goals.Goals;
import dev.trellis.joining.Application;
import dev.trellis.joining.Joining;
import dev.trellis.joining.Role;
import dev.trellis.pairing.Introduced;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.offer.Proposal;
import dev.trellis.pairing.offer.Proposals;
import dev.trellis.pairing.offer.Proposed;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Permissions;
import dev.trellis.program.Program;
import dev.trellis.reflections.ReflectionKept;
import dev.trellis.reflections.Reflections;
import dev.trellis.reflections.Thought;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.GoalId;
import dev.trellis.workspace.Id;
import dev.trellis.workspace.LetterId;
import dev.trellis.workspace.MeetingId;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.ParticipationId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ReflectionId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Optional;

/** A workspace in which there is one of everything, some of it shared and some of it open. */
record Inhabited(WorkspaceId workspace, Program program, Pair pair, GoalId goal, ReflectionId reflection, More more) {
    static final String SECRET = "words of the first workspace";
    private static final Application LINE = new Application(Role.PEER, SECRET, SECRET);

    /** What else is in it. */
    record More(Person ivo, Person ana, OfferId offer, CheckInId checkIn, Participated participated) {}

    /** What came of taking part. */
    record Participated(ParticipationId participation, MeetingId meeting, LetterId letter) {}

    static Inhabited in(ApplicationContext house) {
        WorkspaceId workspace = TestHouse.newWorkspace(house).id();
        Crowd crowd = house.getBean(Crowd.class);
        Person ivo = crowd.admin(workspace, "UIVO", "Ivo");
        Person ana = crowd.member(workspace, "UANA", "Ana");
        Program program = house.getBean(Opened.class).peers(ivo, "CPEERS");
        house.getBean(Joining.class).join(workspace, program.id(), ana.id(), LINE);
        house.getBean(Permissions.class).ask(workspace, ana.id());
        Pair pair = house.getBean(Introduced.class).pair(program, ana, crowd.member(workspace, "UBEN", "Ben"));
        Person cleo = crowd.member(workspace, "UCLEO", "Cleo");
        CheckInId checkIn = checkIn(house, ana);
        return new Inhabited(
                workspace,
                program,
                pair,
                goal(house, ana, pair),
                reflection(house, ana, pair),
                new More(ivo, ana, offer(house, program, ivo, cleo), checkIn, participated(house, ana, checkIn)));
    }

    /** The id of that kind of what is here; a kind that is missing must be added, so that no room is forgotten. */
    Id id(Class<?> kind) {
        return List.of(
                        program.id(),
                        pair.id(),
                        goal,
                        reflection,
                        more.ana().id(),
                        more.offer(),
                        more.checkIn(),
                        more.participated().participation(),
                        more.participated().meeting(),
                        more.participated().letter())
                .stream()
                .filter(kind::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Make a " + kind.getSimpleName() + " in " + Inhabited.class));
    }

    /** The people in turn: somebody of the pair and the lead, either of them first. */
    PersonId person(int turn) {
        return turn % 2 == 0 ? more.ana().id() : more.ivo().id();
    }

    private static CheckInId checkIn(ApplicationContext house, Person ana) {
        var next = house.getBean(DayBook.class).next(ana.workspace(), ana.id()).getFirst();
        return next.checkIn().id();
    }

    private static GoalId goal(ApplicationContext house, Person ana, Pair pair) {
        Goals goals = house.getBean(Goals.class);
        var kept = (GoalSet.Kept) goals.set(ana.workspace(), ana.id(), GoalWords.of(SECRET));
        goals.share(ana.workspace(), ana.id(), kept.goal().goal().id(), pair.id());
        return kept.goal().goal().id();
    }

    private static ReflectionId reflection(ApplicationContext house, Person ana, Pair pair) {
        var kept = house.getBean(Reflections.class)
                .keep(ana.workspace(), ana.id(), new Thought(SECRET, Optional.empty()), Optional.of(pair.id()));
        return ((ReflectionKept.Kept) kept).reflection().reflection().id();
    }

    private static OfferId offer(ApplicationContext house, Program program, Person ivo, Person cleo) {
        var proposal = new Proposal(program.workspace(), program.id(), ivo.id(), ivo.id(), cleo.id(), SECRET);
        return ((Proposed.Sent) house.getBean(Proposals.class).propose(proposal))
                .offer()
                .id();
    }

    private static Participated participated(ApplicationContext house, Person ana, CheckInId checkIn) {
        var in = house.getBean(Joining.class).mine(ana.workspace(), ana.id()).getFirst();
        var home = house.getBean(Outbox.class).find(ana.workspace(), new Subject("home", ana.slackId()));
        house.getBean(CheckIns.class).met(ana.workspace(), ana.id(), checkIn);
        var met = house.getBean(DayBook.class).own(ana.workspace(), ana.id(), checkIn);
        return new Participated(
                in.id(),
                met.flatMap(asked -> asked.meeting()).orElseThrow().id(),
                home.getFirst().letter().id());
    }
}
