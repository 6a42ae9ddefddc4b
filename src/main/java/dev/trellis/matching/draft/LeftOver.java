package dev.trellis.matching.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.trellis.matching.plan.Unpaired;
import dev.trellis.matching.rules.Rule;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a draft leaves without a pair.
 *
 * @param mentor whether they would be the mentor of a pair
 * @param rule the rule that blocks them; only when a rule does
 * @param told whether they were told
 */
@MappedEntity("matching_left_over")
public record LeftOver(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("draft_id") DraftId draft,
        @MappedProperty("person_id") PersonId person,
        boolean mentor,
        Unpaired.Obstacle obstacle,
        @MappedProperty("rule_code") @Nullable Rule rule,
        boolean told) {

    static LeftOver of(Draft draft, Unpaired unpaired) {
        return new LeftOver(
                id(draft.id(), unpaired.person()),
                draft.workspace(),
                draft.id(),
                unpaired.person(),
                unpaired.mentor(),
                unpaired.obstacle(),
                unpaired.rule(),
                false);
    }

    /** The same for the same person and draft, and short enough to be what a letter is about. */
    public static String id(DraftId draft, PersonId person) {
        return UUID.nameUUIDFromBytes((draft + "/" + person).getBytes(UTF_8)).toString();
    }

    LeftOver heard() {
        return new LeftOver(id, workspace, draft, person, mentor, obstacle, rule, true);
    }
}
