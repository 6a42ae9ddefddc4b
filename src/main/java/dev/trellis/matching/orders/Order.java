package dev.trellis.matching.orders;

import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.Ran;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Scope;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs that somebody asked for.
 *
 * @param chosen ids of the people it is for, when some were chosen
 * @param draft what was made; empty until then
 */
@MappedEntity("matching_order")
public record Order(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("program_id") ProgramId program,
        PersonId askedBy,
        Scope.Kind askedFor,
        String chosen,
        Instant askedAt,
        State state,
        @MappedProperty("draft_id") @Nullable DraftId draft) {

    /** How far it is. */
    public enum State {
        PLACED,
        MADE,
        /** Fewer than two people were there to be paired. */
        NOBODY,
        /** The program closed meanwhile, or whoever asked no longer leads it. */
        REFUSED
    }

    static Order placed(Matchmaker by, Scope scope, Instant at) {
        return new Order(
                UUID.randomUUID().toString(),
                by.workspace(),
                by.program(),
                by.person(),
                scope.kind(),
                ids(scope),
                at,
                State.PLACED,
                null);
    }

    /** A draft that somebody else asked for, told to this lead as well. */
    static Order following(Matchmaker by, Draft draft, Instant at) {
        return new Order(
                UUID.randomUUID().toString(),
                by.workspace(),
                by.program(),
                by.person(),
                draft.origin().scope(),
                "",
                at,
                State.MADE,
                draft.id());
    }

    private static String ids(Scope scope) {
        return scope instanceof Scope.Chosen(var people)
                ? people.stream().map(PersonId::toString).sorted().collect(Collectors.joining(" "))
                : "";
    }

    Matchmaker by() {
        return new Matchmaker(workspace, program, askedBy);
    }

    Scope scope() {
        return switch (askedFor) {
            case EVERYBODY -> new Scope.Everybody();
            case LEFT_OVER -> new Scope.LeftOver();
            case CHOSEN ->
                new Scope.Chosen(
                        Stream.of(chosen.split(" ", -1)).map(PersonId::of).collect(Collectors.toUnmodifiableSet()));
        };
    }

    Order after(Ran ran) {
        if (state != State.PLACED) {
            throw new IllegalStateException("Pairs were made for it before: " + id);
        }
        return switch (ran) {
            case Ran.Made made -> to(State.MADE, made.draft().id());
            case Ran.Nobody _ -> to(State.NOBODY, null);
            case Ran.NotOpen _, Ran.NotALead _ -> to(State.REFUSED, null);
        };
    }

    private Order to(State next, @Nullable DraftId made) {
        return new Order(id, workspace, program, askedBy, askedFor, chosen, askedAt, next, made);
    }
}
