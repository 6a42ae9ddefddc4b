package dev.trellis.matching.draft;

import dev.trellis.matching.plan.Unpaired;
import dev.trellis.matching.rules.Rule;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a draft leaves without a pair.
 *
 * @param rule the rule that blocks them; only when a rule does
 * @param told whether they were told
 */
@MappedEntity("matching_left_over")
public record LeftOver(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("draft_id") DraftId draft,
        @MappedProperty("person_id") PersonId person,
        Unpaired.Obstacle obstacle,
        @MappedProperty("rule_code") @Nullable Rule rule,
        boolean told) {

    static LeftOver of(Draft draft, Unpaired unpaired) {
        return new LeftOver(
                draft.id() + "/" + unpaired.person(),
                draft.workspace(),
                draft.id(),
                unpaired.person(),
                unpaired.obstacle(),
                unpaired.rule(),
                false);
    }

    LeftOver heard() {
        return new LeftOver(id, workspace, draft, person, obstacle, rule, true);
    }
}
