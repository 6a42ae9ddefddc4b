package dev.trellis.matching.draft;

import dev.trellis.matching.Policy;
import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.crowd.Inputs;
import dev.trellis.matching.plan.Before;
import dev.trellis.matching.plan.Fixed;
import dev.trellis.matching.plan.Plan;
import dev.trellis.pairing.Couple;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The drafts as they are kept. */
@Singleton
public class DraftBook {
    private final DraftRepository drafts;
    private final DraftPairRepository pairs;
    private final LeftOverRepository leftOver;
    private final Fixes fixes;
    private final Inputs inputs;

    DraftBook(
            DraftRepository drafts,
            DraftPairRepository pairs,
            LeftOverRepository leftOver,
            Fixes fixes,
            Inputs inputs) {
        this.drafts = drafts;
        this.pairs = pairs;
        this.leftOver = leftOver;
        this.fixes = fixes;
        this.inputs = inputs;
    }

    @Transactional
    public Draft begin(Policy policy, Origin origin, Crowd crowd, Plan plan) {
        Draft draft = Draft.made(policy, origin, Figures.of(plan));
        drafts.save(draft);
        inputs.keep(draft.workspace(), draft.id(), origin.madeBy(), crowd);
        write(draft, plan);
        return draft;
    }

    @Transactional
    public Optional<Draft> find(WorkspaceId workspace, DraftId id) {
        return drafts.findByWorkspaceAndId(workspace, id);
    }

    /** Nobody else changes it until the transaction ends. */
    @Transactional
    public Optional<Draft> lock(WorkspaceId workspace, DraftId id) {
        return drafts.lock(workspace, id);
    }

    /** A program's newest drafts, the newest first. */
    @Transactional
    public List<Draft> recent(WorkspaceId workspace, ProgramId program) {
        return drafts.findTop20ByWorkspaceAndProgramOrderByOriginMadeAtDesc(workspace, program);
    }

    /** The drafts of a program that were published, or are being, the oldest first. */
    @Transactional
    public List<Draft> rounds(WorkspaceId workspace, ProgramId program) {
        return drafts.findByWorkspaceAndProgramAndStateInOrderByPublishedAt(
                workspace, program, List.of(DraftState.PUBLISHING, DraftState.STOPPING, DraftState.PUBLISHED));
    }

    /** The best pair first. */
    @Transactional
    public List<DraftPair> pairs(Draft draft) {
        return pairs.findByWorkspaceAndDraftOrderByScoreDescAndId(draft.workspace(), draft.id());
    }

    /** The pairs as they are, to be kept by the next plan where that is no worse. */
    @Transactional
    public Before before(Draft draft) {
        Map<Boolean, Set<Couple>> all = pairs(draft).stream()
                .collect(Collectors.partitioningBy(
                        DraftPair::second, Collectors.mapping(DraftPair::couple, Collectors.toSet())));
        return new Before(all.getOrDefault(false, Set.of()), all.getOrDefault(true, Set.of()));
    }

    @Transactional
    public List<LeftOver> leftOver(Draft draft) {
        return leftOver.findByWorkspaceAndDraftOrderById(draft.workspace(), draft.id());
    }

    @Transactional
    public Fixed fixed(Draft draft) {
        return fixes.of(draft);
    }

    /** What a run was made from; empty when whoever made it was erased. */
    @Transactional
    public Optional<Crowd> crowd(Draft draft) {
        return inputs.of(draft.workspace(), draft.id());
    }

    /** A locked draft has other pairs from now on. */
    @Transactional
    public Draft edit(Draft locked, Fixed fixed, Plan plan) {
        Draft edited = locked.edited(Figures.of(plan));
        drafts.update(edited);
        fixes.replace(edited, fixed);
        pairs.clear(edited.workspace(), edited.id());
        leftOver.clear(edited.workspace(), edited.id());
        write(edited, plan);
        return edited;
    }

    /** A locked draft has other things fixed from now on; its pairs follow. */
    @Transactional
    public Draft arrange(Draft locked, Fixed fixed) {
        Draft arranging = locked.arranging();
        drafts.update(arranging);
        fixes.replace(arranging, fixed);
        return arranging;
    }

    /** The drafts that are to be arranged anew. */
    @Transactional
    public List<Draft> arranging() {
        return drafts.findTop10ByStateOrderByOriginMadeAt(DraftState.ARRANGING);
    }

    @Transactional
    public Draft discard(Draft locked) {
        Draft discarded = locked.discarded();
        drafts.update(discarded);
        return discarded;
    }

    private void write(Draft draft, Plan plan) {
        pairs.saveAll(IntStream.range(0, plan.pairs().size())
                .mapToObj(number -> DraftPair.of(draft, number, plan.pairs().get(number)))
                .toList());
        leftOver.saveAll(
                plan.leftOver().stream().map(one -> LeftOver.of(draft, one)).toList());
    }
}
