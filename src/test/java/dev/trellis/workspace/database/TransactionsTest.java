package dev.trellis.workspace.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.workspace.Workspace;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@HouseTest
class TransactionsTest {
    private final Transactions transactions;
    private final Workspaces workspaces;
    private final Workspace workspace;

    TransactionsTest(Transactions transactions, Workspaces workspaces, Workspace workspace) {
        this.transactions = transactions;
        this.workspaces = workspaces;
        this.workspace = workspace;
    }

    @Test
    void ofTwoTransactionsInADeadlockBothSucceedInTheEnd(ApplicationContext house)
            throws InterruptedException, ExecutionException {
        var other = TestHouse.newWorkspace(house).id();
        var bothHoldOne = new CyclicBarrier(2);
        var runs = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> work = List.of(
                    threads.submit(() -> pauseBoth(workspace.id(), other, bothHoldOne, runs)),
                    threads.submit(() -> pauseBoth(other, workspace.id(), bothHoldOne, runs)));
            for (var each : work) each.get();
        }

        assertThat(runs).hasValueGreaterThan(2);
        assertThat(workspaces.find(workspace.id()).orElseThrow().isPaused()).isTrue();
        assertThat(workspaces.find(other).orElseThrow().isPaused()).isTrue();
    }

    @Test
    void whatFailsForAnotherReasonRunsOnceAndLeavesNothing() {
        var runs = new AtomicInteger();

        assertThatThrownBy(() -> transactions.run(() -> {
                    runs.incrementAndGet();
                    workspaces.pause(workspace.id(), "half_done");
                    throw new IllegalStateException("a bug");
                }))
                .hasMessage("a bug");

        assertThat(runs).hasValue(1);
        assertThat(workspaces.find(workspace.id())).contains(workspace);
    }

    @Test
    void insideATransactionTheWorkJoinsIt() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    transactions.run(() -> workspaces.pause(workspace.id(), "inner"));
                    throw new IllegalStateException("the outer one fails");
                }))
                .hasMessage("the outer one fails");

        assertThat(workspaces.find(workspace.id())).contains(workspace);
    }

    @Test
    void theResultIsHandedOut() {
        assertThat(transactions.run(() -> workspaces.find(workspace.id()).orElseThrow()))
                .isEqualTo(workspace);
    }

    private void pauseBoth(WorkspaceId first, WorkspaceId second, CyclicBarrier bothHoldOne, AtomicInteger runs) {
        transactions.run(() -> {
            runs.incrementAndGet();
            workspaces.pause(first, "first");
            waitAtMostASecond(bothHoldOne);
            workspaces.pause(second, "second");
        });
    }

    /** The second attempt meets nobody there, and goes on. */
    private static void waitAtMostASecond(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.SECONDS);
        } catch (BrokenBarrierException | TimeoutException e) {
            assertThat(barrier.isBroken()).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
