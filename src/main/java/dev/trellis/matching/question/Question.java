package dev.trellis.matching.question;

import dev.trellis.matching.Limits;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.Policy;
import dev.trellis.matching.Weights;
import dev.trellis.matching.desk.Foreseen;
import dev.trellis.matching.desk.Price;
import dev.trellis.matching.desk.PriceCodes;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.FigureCodes;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Relation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a lead asked of a draft with many people.
 *
 * @param version of the draft that was on the screen; of another one it is not answered
 * @param viewId the modal that waits for the answer
 * @param one of the two it is about; empty for a what if
 * @param limits the rules that are tried, or the draft's own
 * @param weights the weights that are tried, or the draft's own
 * @param figures the answer to a what if, as {@link FigureCodes} write it; "" until then
 * @param price the answer, as {@link PriceCodes} write it; "" until then
 */
@MappedEntity("matching_question")
public record Question(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("program_id") ProgramId program,
        @MappedProperty("draft_id") DraftId draft,
        @MappedProperty("draft_version") long version,
        PersonId askedBy,
        Instant askedAt,
        String viewId,
        @MappedProperty("one_id") @Nullable PersonId one,
        @MappedProperty("other_id") @Nullable PersonId other,
        @Relation(Relation.Kind.EMBEDDED) Limits limits,
        @Relation(Relation.Kind.EMBEDDED) Weights weights,
        State state,
        String figures,
        String price) {
    /** Who draws its answer. */
    public static final String KIND = "draft.question";

    static final String ROOM = "matching.question";

    /** How far it is. */
    public enum State {
        ASKED,
        ANSWERED,
        /** The draft is another one meanwhile. */
        OVERTAKEN,
        /** Whoever asked does not wait for it any more. */
        LEFT
    }

    static Question whatIf(Matchmaker by, Draft draft, Policy policy, String view, Instant at) {
        return new Question(
                UUID.randomUUID().toString(),
                by.workspace(),
                by.program(),
                draft.id(),
                draft.version(),
                by.person(),
                at,
                view,
                null,
                null,
                policy.limits(),
                policy.weights(),
                State.ASKED,
                "",
                "");
    }

    Question about(PersonId first, PersonId second) {
        return new Question(
                id, workspace, program, draft, version, askedBy, askedAt, viewId, first, second, limits, weights, state,
                figures, price);
    }

    public Matchmaker by() {
        return new Matchmaker(workspace, program, askedBy);
    }

    /** The rules and weights that are tried on a draft. */
    public Policy policy(Draft of) {
        return of.policy().with(limits).with(weights);
    }

    /** What is the answer to a why not. */
    public Price cost() {
        return PriceCodes.read(price);
    }

    /** What is the answer to a what if. */
    public Foreseen.Would would() {
        return new Foreseen.Would(FigureCodes.read(figures), PriceCodes.read(price));
    }

    Question answered(Price cost) {
        return to(State.ANSWERED, "", PriceCodes.write(cost));
    }

    Question answered(Foreseen.Would would) {
        return to(State.ANSWERED, FigureCodes.write(would.figures()), PriceCodes.write(would.price()));
    }

    Question overtaken() {
        return to(State.OVERTAKEN, "", "");
    }

    Question left() {
        return to(State.LEFT, figures, price);
    }

    private Question to(State next, String told, String cost) {
        return new Question(
                id, workspace, program, draft, version, askedBy, askedAt, viewId, one, other, limits, weights, next,
                told, cost);
    }
}
