package dev.trellis.pairing;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a pair is introduced, and when the two talk first.
 *
 * @param round counts how often its letters were begun anew: after a pause, or because a lead had it sent again
 * @param timeOne the first time offered, if their working hours meet at all
 * @param timeTwo the second time offered
 * @param talkAt the time they chose
 */
@MappedEntity("introduction")
public record Introduction(
        @Id @MappedProperty("pair_id") PairId pair,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        ChannelPost post,
        @MappedProperty("round_no") long round,
        @Nullable Instant timeOne,
        @Nullable Instant timeTwo,
        @Nullable Instant talkAt) {

    static Introduction of(Pair pair, boolean inChannel) {
        ChannelPost post = inChannel ? ChannelPost.WAITING : ChannelPost.NONE;
        return new Introduction(pair.id(), pair.workspace(), post, 0, null, null, null);
    }

    /** The times offered for the first talk: two, or none when their working hours never meet. */
    public List<Instant> times() {
        return Stream.of(timeOne, timeTwo).flatMap(Stream::ofNullable).toList();
    }

    Introduction ended(ChannelPost how) {
        return new Introduction(pair, workspace, how, round, timeOne, timeTwo, talkAt);
    }

    /** A lead has it sent once more, which only makes sense while nobody knows whether it is there. */
    Introduction again() {
        if (post != ChannelPost.UNCERTAIN) {
            throw new IllegalStateException("The introduction is " + post + " and is not sent again: " + pair);
        }
        return new Introduction(pair, workspace, ChannelPost.WAITING, round + 1, timeOne, timeTwo, talkAt);
    }

    /** Letters that were cancelled are written anew. */
    Introduction anew() {
        return new Introduction(pair, workspace, post, round + 1, timeOne, timeTwo, talkAt);
    }

    Introduction offering(List<Instant> times) {
        @Nullable Instant one = times.isEmpty() ? null : times.getFirst();
        @Nullable Instant two = times.size() < 2 ? null : times.get(1);
        return new Introduction(pair, workspace, post, round, one, two, talkAt);
    }

    Introduction booked(Instant at) {
        return new Introduction(pair, workspace, post, round, timeOne, timeTwo, at);
    }
}
