package dev.trellis.matching.desk;

import com.sun.management.OperatingSystemMXBean;
import dev.trellis.TestHouse;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Style;
import dev.trellis.matching.Cast;
import dev.trellis.matching.Limits;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.Policy;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.Scope;
import dev.trellis.people.Person;
import dev.trellis.people.organisation.Organisation;
import dev.trellis.people.organisation.Position;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints how long a round takes from the database to a stored draft with its reasons and its proof; not a test. Run like
 * {@link dev.trellis.matching.solve.Benchmark}, with how many people there are; letting them all join first takes minutes, unless {@code -Ddatabase} names an H2 file
 * in which they did.
 */
final class DraftBenchmark {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final ApplicationContext house;
    private final Cast cast;
    private final Random chance = new Random(5);

    private DraftBenchmark(ApplicationContext house) {
        this.house = house;
        this.cast = house.getBean(Cast.class);
    }

    /** The number of people, and {@code mentors} when a third of them are. */
    public static void main(String[] named) {
        boolean mentoring = List.of(named).contains("mentors");
        try (ApplicationContext house = TestHouse.start(environment())) {
            var workspace = TestHouse.newWorkspace(house).id();
            DraftBenchmark benchmark = new DraftBenchmark(house);
            Program program = house.getBean(Programs.class).open(workspace).stream()
                    .findFirst()
                    .orElseGet(() -> benchmark.filled(workspace, Integer.parseInt(named[0]), mentoring));
            for (int run = 0; run < Integer.getInteger("runs", 2); run++) {
                benchmark.run(program);
                benchmark.ask(program);
            }
        }
    }

    private void run(Program program) {
        long start = MACHINE.getProcessCpuTime();
        long wall = System.nanoTime();
        Ran ran = house.getBean(Drafts.class).run(cast.lead(program), new Scope.Everybody());
        Draft draft = ((Ran.Made) ran).draft();
        System.out.printf(
                Locale.ROOT,
                "%,d people paired, total %,d, may lose %,d; %.1f s of processor time, %.1f s%n",
                draft.figures().people(),
                draft.figures().total(),
                draft.figures().mayLose(),
                (MACHINE.getProcessCpuTime() - start) / 1e9,
                (System.nanoTime() - wall) / 1e9);
    }

    /** What Slack waits for, and what is worked out in the background where there are many people. */
    private void ask(Program program) {
        Matchmaker lead = cast.lead(program);
        Draft draft = house.getBean(Drafts.class).recent(lead).getFirst();
        List<DraftPair> pairs =
                house.getBean(Drafts.class).show(lead, draft.id()).orElseThrow().pairs();
        PersonId one = pairs.getFirst().one();
        PersonId other = pairs.getLast().other();
        timed("looking at it", () -> house.getBean(Drafts.class).show(lead, draft.id()));
        timed("whether two may be a pair", () -> house.getBean(Edits.class).whyNot(lead, draft.id(), one, other));
        timed("what that costs", () -> house.getBean(Weighing.class).pair(draft, one, other));
        Policy harder = draft.policy().with(new Limits(0, 2, 120, false, false));
        timed("what if", () -> house.getBean(Weighing.class).by(draft, harder));
    }

    private static void timed(String what, Runnable work) {
        long start = MACHINE.getProcessCpuTime();
        long wall = System.nanoTime();
        work.run();
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f s of processor time, %.2f s%n",
                what,
                (MACHINE.getProcessCpuTime() - start) / 1e9,
                (System.nanoTime() - wall) / 1e9);
    }

    private static Map<String, String> environment() {
        Map<String, String> still = Map.of("trellis.schedule.enabled", "false", "trellis.delivery.enabled", "false");
        Map<String, String> environment = new HashMap<>(still);
        Optional.ofNullable(System.getProperty("database")).ifPresent(url -> environment.put("DATABASE_URL", url));
        return environment;
    }

    private Program filled(WorkspaceId workspace, int many, boolean mentoring) {
        Program program = mentoring ? cast.mentors(workspace) : cast.peers(workspace);
        List<Position> positions = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            Role role = !mentoring ? Role.PEER : number % 3 == 0 ? Role.MENTOR : Role.MENTEE;
            Person one = cast.joins(program, "P" + number, role, topics() + ">" + topics());
            house.getBean(Cards.class).like(one.workspace(), one.id(), style());
            String team = "T" + chance.nextInt(100);
            positions.add(new Position(one.id(), one.workspace(), 1 + chance.nextInt(4), team, null, null));
        }
        house.getBean(Organisation.class).keep(program.workspace(), positions);
        return program;
    }

    private String topics() {
        return IntStream.range(0, 4)
                .mapToObj(i -> "t" + chance.nextInt(300))
                .distinct()
                .collect(Collectors.joining(","));
    }

    private Style style() {
        return new Style(
                IntStream.range(0, 5).mapToObj(i -> 1 + chance.nextInt(5)).toList());
    }
}
