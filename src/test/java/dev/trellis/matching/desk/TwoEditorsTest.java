package dev.trellis.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.Cast;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.Scope;
import dev.trellis.pairing.Couple;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Leads who change one draft at the same moment. */
@HouseTest
@Tag("database")
class TwoEditorsTest {
    private static final int MANY = 4;

    private final Drafts drafts;
    private final Edits edits;
    private final Matchmaker hana;
    private final Draft draft;
    private final List<Couple> pairs;
    private final ExecutorService threads = Executors.newFixedThreadPool(MANY);
    private final CyclicBarrier start = new CyclicBarrier(MANY);

    TwoEditorsTest(ApplicationContext house, WorkspaceId workspace) {
        this.drafts = house.getBean(Drafts.class);
        this.edits = house.getBean(Edits.class);
        Cast cast = house.getBean(Cast.class);
        Program peers = cast.peers(workspace);
        this.hana = cast.lead(peers);
        IntStream.range(0, 3 * MANY).forEach(number -> cast.joins(peers, "P" + number, Role.PEER));
        this.draft = ((Ran.Made) drafts.run(hana, new Scope.Everybody())).draft();
        this.pairs = view().pairs().stream().map(DraftPair::couple).toList();
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void ofThoseWhoSawTheSameDraftOneIsSavedAndTheOthersLookAgain() {
        List<Edited> results = all(number -> edits.edit(hana, draft.id(), 0, parting(number)));

        assertThat(results).filteredOn(Edited.Saved.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(Edited.ChangedMeanwhile.class::isInstance)
                .hasSize(MANY - 1);
        assertThat(view().draft().version()).isEqualTo(1);
        assertThat(view().fixed().forbidden()).hasSize(1);
    }

    @Test
    void whoeverLooksAgainAndRepeatsItLosesAndDoublesNothing() {
        all(this::untilSaved);

        assertThat(view().fixed().forbidden()).containsExactlyInAnyOrderElementsOf(pairs.subList(0, MANY));
        assertThat(view().draft().version()).isEqualTo(MANY);
        assertThat(view().pairs())
                .hasSize(pairs.size())
                .extracting(DraftPair::couple)
                .doesNotContainAnyElementsOf(pairs.subList(0, MANY));
    }

    private Edited untilSaved(int number) {
        Edited result = edits.edit(hana, draft.id(), 0, parting(number));
        while (result instanceof Edited.ChangedMeanwhile(Draft now)) {
            result = edits.edit(hana, draft.id(), now.version(), parting(number));
        }
        assertThat(result).isInstanceOf(Edited.Saved.class);
        return result;
    }

    private Edit parting(int number) {
        return new Edit.Forbid(pairs.get(number).lower(), pairs.get(number).higher());
    }

    private List<Edited> all(IntFunction<Edited> each) {
        List<CompletableFuture<Edited>> all = IntStream.range(0, MANY)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> atOnce(each, number), threads))
                .toList();
        return all.stream()
                .map(one -> one.orTimeout(30, TimeUnit.SECONDS).join())
                .toList();
    }

    private Edited atOnce(IntFunction<Edited> each, int number) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return each.apply(number);
    }

    private DraftView view() {
        return drafts.show(hana, draft.id()).orElseThrow();
    }
}
