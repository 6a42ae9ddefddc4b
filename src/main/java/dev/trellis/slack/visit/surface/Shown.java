package dev.trellis.slack.visit.surface;

import dev.trellis.slack.inbox.Answered;
import dev.trellis.slack.reply.Hook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An answer as it reaches somebody: in the HTTP response, through the response URL, as a view.
 *
 * @param answer the response's body, JSON or ""
 */
public record Shown(String answer, List<Hook> hooks, Optional<Opening> opening) implements Answered {
    static final Shown NOTHING = new Shown("", List.of(), Optional.empty());

    static Shown answering(String json) {
        return new Shown(json, List.of(), Optional.empty());
    }

    static Shown hooking(Hook hook) {
        return new Shown("", List.of(hook), Optional.empty());
    }

    static Shown opening(Opening opening) {
        return new Shown("", List.of(), Optional.of(opening));
    }

    /** Both; where both need the same place the first has it. */
    public Shown and(Shown second) {
        return new Shown(
                answer.isEmpty() ? second.answer : answer,
                Stream.concat(hooks.stream(), second.hooks.stream()).toList(),
                opening.or(second::opening));
    }

    public Shown withoutOpening() {
        return new Shown(answer, hooks, Optional.empty());
    }
}
