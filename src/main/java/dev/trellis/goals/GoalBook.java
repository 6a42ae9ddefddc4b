package dev.trellis.goals;

import dev.trellis.pairing.share.Sharing;
import dev.trellis.privacy.Place;
import dev.trellis.privacy.Words;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Goals together with their words, which are opened here and nowhere else. */
@Singleton
final class GoalBook {
    private final GoalWordingRepository wordings;
    private final Sharing sharing;
    private final Words words;

    GoalBook(GoalWordingRepository wordings, Sharing sharing, Words words) {
        this.wordings = wordings;
        this.sharing = sharing;
        this.words = words;
    }

    void write(Goal goal, GoalWords said) {
        String id = GoalWording.id(goal);
        wordings.save(new GoalWording(
                id,
                goal.workspaceId(),
                goal.id(),
                seal(goal, id, "sealed_text", said.text()),
                seal(goal, id, "sealed_measure", said.measure()),
                seal(goal, id, "sealed_step", said.firstStep()),
                said.by().orElse(null),
                goal.changedAt()));
    }

    /** As their authors see them; without those whose author was erased. */
    List<OwnGoal> read(WorkspaceId workspace, List<Goal> goals) {
        if (goals.isEmpty()) {
            return List.of();
        }
        Map<String, GoalWording> written =
                wordings
                        .findByWorkspaceIdAndIdIn(
                                workspace, goals.stream().map(GoalWording::id).toList())
                        .stream()
                        .collect(Collectors.toMap(GoalWording::id, Function.identity()));
        Map<UUID, List<PairId>> shared = sharing.pairsOf(
                workspace, goals.stream().map(goal -> goal.id().value()).toList());
        return goals.stream()
                .flatMap(goal -> Optional.ofNullable(written.get(GoalWording.id(goal)))
                        .flatMap(wording -> open(goal, wording))
                        .map(said -> new OwnGoal(
                                goal, said, shared.getOrDefault(goal.id().value(), List.of())))
                        .stream())
                .toList();
    }

    private Optional<GoalWords> open(Goal goal, GoalWording sealed) {
        return open(goal, sealed.id(), "sealed_text", sealed.sealedText())
                .map(text -> new GoalWords(
                        text,
                        open(goal, sealed.id(), "sealed_measure", sealed.sealedMeasure())
                                .orElse(""),
                        Optional.ofNullable(sealed.byDay()),
                        open(goal, sealed.id(), "sealed_step", sealed.sealedStep())
                                .orElse("")));
    }

    private String seal(Goal goal, String row, String column, String text) {
        return text.isEmpty()
                ? ""
                : words.seal(goal.workspaceId(), goal.personId(), Place.of("goal_wording", column, row), text);
    }

    private Optional<String> open(Goal goal, String row, String column, String sealed) {
        return sealed.isEmpty()
                ? Optional.empty()
                : words.open(goal.workspaceId(), goal.personId(), Place.of("goal_wording", column, row), sealed);
    }
}
