package dev.trellis.matching.draft;

import io.micronaut.context.ApplicationContext;

/** Lets a draft count as one of many people, although there are few: what takes long is put off by that count. */
public final class Grown {
    private Grown() {}

    public static Draft to(int people, Draft draft, ApplicationContext house) {
        Figures now = draft.figures();
        Figures many = new Figures(
                now.pairs(),
                people,
                now.first(),
                now.leftOver(),
                now.worst(),
                now.median(),
                now.total(),
                now.bound(),
                now.repeats(),
                now.repeatRounds(),
                now.second(),
                now.mentorsLeft(),
                now.mayLose());
        Draft grown = new Draft(
                draft.id(),
                draft.workspace(),
                draft.program(),
                draft.origin(),
                draft.limits(),
                draft.weights(),
                many,
                draft.state(),
                draft.version(),
                draft.publishedBy(),
                draft.publishedAt());
        house.getBean(DraftRepository.class).update(grown);
        return grown;
    }
}
