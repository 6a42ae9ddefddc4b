package dev.trellis.pairing;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Transient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two people who both said yes.
 *
 * @param first who speaks first at the first talk
 * @param introducedAt when the introduction was there to be read
 * @param conversation the Slack id of the conversation of the two, "" until it is open; it may serve several pairs
 * @param version grows with every change
 */
@MappedEntity("pair")
public record Pair(
        @Id PairId id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("program_id") ProgramId program,
        @MappedProperty("lower_id") PersonId lower,
        @MappedProperty("higher_id") PersonId higher,
        @MappedProperty("first_id") PersonId first,
        PairState state,
        @Nullable Instant introducedAt,
        String conversation,
        long version) {

    /** A pair begins when both said yes. */
    static Pair confirmed(WorkspaceId workspace, ProgramId program, Couple couple, PersonId first) {
        return new Pair(
                PairId.make(),
                workspace,
                program,
                couple.lower(),
                couple.higher(),
                couple.has(first) ? first : couple.lower(),
                PairState.CONFIRMED,
                null,
                "",
                0);
    }

    @Transient
    public Couple couple() {
        return new Couple(lower, higher);
    }

    public boolean has(PersonId person) {
        return couple().has(person);
    }

    /** Whoever the other one is. */
    public PersonId partnerOf(PersonId person) {
        return couple().other(person);
    }

    /** What letters to one of the two are about, so that they never wait for the other's morning. */
    String sideOf(PersonId person) {
        return id + (lower.equals(person) ? "/1" : "/2");
    }

    /** The one of the two a letter is about. */
    public PersonId onSide(String side) {
        return side.endsWith("/1") ? lower : higher;
    }

    Pair introducing() {
        return to(PairState.INTRODUCING);
    }

    Pair introduced(Instant at) {
        return to(PairState.INTRODUCED).with(at, conversation);
    }

    Pair talkingIn(String group) {
        return with(introducedAt, group);
    }

    Pair forming() {
        return to(PairState.FORMING);
    }

    Pair active() {
        return to(PairState.ACTIVE);
    }

    Pair paused() {
        return to(PairState.PAUSED);
    }

    Pair resumed(PairState before) {
        return to(before);
    }

    Pair ended() {
        return to(PairState.ENDED);
    }

    /** As somebody knows it who was not told of its end. */
    Pair as(PairState was) {
        return new Pair(id, workspace, program, lower, higher, first, was, introducedAt, conversation, version);
    }

    private Pair to(PairState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("A pair that is " + state + " cannot become " + next + ": " + id);
        }
        return new Pair(id, workspace, program, lower, higher, first, next, introducedAt, conversation, version + 1);
    }

    private Pair with(@Nullable Instant introduced, String group) {
        return new Pair(id, workspace, program, lower, higher, first, state, introduced, group, version + 1);
    }
}
