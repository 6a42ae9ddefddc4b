package dev.trellis.checkin;

import static dev.trellis.checkin.Days.now;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes, or two people, at the same moment. */
@Tag("database")
class AtOnceTest {
    private final Days days = new Days();
    private final CheckIns checkIns = days.house().getBean(CheckIns.class);
    private final Crowd crowd = days.house().getBean(Crowd.class);
    private final WorkspaceId workspace = days.workspace();
    private final Person ana = days.ana();
    private final Person ben = days.ben();

    @Test
    void eightBeatsAtOnceAskEverybodyOnce() throws Exception {
        List<Person> everybody = new ArrayList<>();
        for (int i = 0; i < 12; i += 2) {
            Person one = crowd.member(workspace, "UX" + i, "X" + i);
            Person other = crowd.member(workspace, "UY" + i, "Y" + i);
            days.pair(one, other);
            everybody.addAll(List.of(one, other));
        }
        days.at("2027-02-09T09:00:00Z");

        together(8, days::beatOnce);
        days.beat();

        LocalDate day = LocalDate.of(2027, 2, 9);
        assertThat(everybody).allSatisfy(person -> {
            assertThat(days.posts(person, day)).isEqualTo(1);
            assertThat(days.open(person).times().asks()).isEqualTo(1);
        });
    }

    @Test
    void bothMayAnswerAtOnceAndOneMeetingIsKept() throws Exception {
        days.askedAboutThursday();
        days.ask("2027-02-05T15:00:00Z");
        CheckInId anas = days.open(ana).id();
        CheckInId bens = days.open(ben).id();

        List<Answered> answers =
                together(() -> checkIns.met(workspace, ana.id(), anas), () -> checkIns.met(workspace, ben.id(), bens));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(now(answer).reply().said()).isEqualTo(Said.MET));
        assertThat(days.find(ana, anas).meetingId())
                .isEqualTo(days.find(ben, bens).meetingId());
    }

    private static void together(int threads, Callable<Integer> work) throws Exception {
        List<Callable<Integer>> all = Collections.nCopies(threads, work);
        run(all);
    }

    private static List<Answered> together(Callable<Answered> one, Callable<Answered> other) throws Exception {
        return run(List.of(one, other));
    }

    private static <T> List<T> run(List<Callable<T>> all) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(all.size());
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> each : all) {
                running.add(threads.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> each : running) {
                done.add(each.get());
            }
            return done;
        }
    }
}
