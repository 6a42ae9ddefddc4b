package dev.trellis.matching.round;

import dev.trellis.matching.answers.Answers;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.Sendings;
import dev.trellis.matching.rules.Refusal;
import dev.trellis.matching.rules.Rules;
import dev.trellis.matching.rules.Two;
import dev.trellis.pairing.offer.Proposal;
import dev.trellis.pairing.offer.Proposals;
import dev.trellis.pairing.offer.Proposed;
import dev.trellis.pairing.offer.Refusal.Reason;
import dev.trellis.program.Programs;
import dev.trellis.workspace.PersonId;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Offers the two of one pair to one another, or says why not; both in the caller's transaction. */
@Singleton
final class SendOffer {
    private static final String NOT_THERE = "NOT_THERE";
    private static final String NOBODY_LEADS = "NOBODY_LEADS";

    private final Sendings sendings;
    private final Proposals proposals;
    private final Programs programs;
    private final Answers answers;
    private final ApplicationEventPublisher<RoundMoved> moved;

    SendOffer(
            Sendings sendings,
            Proposals proposals,
            Programs programs,
            Answers answers,
            ApplicationEventPublisher<RoundMoved> moved) {
        this.sendings = sendings;
        this.proposals = proposals;
        this.programs = programs;
        this.answers = answers;
        this.moved = moved;
    }

    /**
     * What became known since the draft was made counts: a block, a new manager, a break.
     *
     * @param now everybody as they are now
     */
    void send(Draft draft, DraftPair pair, Crowd now) {
        if (sendings.isBroken(draft)) {
            // Nobody is there as long as the channel is gone; the two are asked when it is back.
            return;
        }
        sendings.take(pair).ifPresent(taken -> {
            against(draft, taken, now)
                    .ifPresentOrElse(because -> sendings.skipped(draft, taken, because), () -> propose(draft, taken));
            moved.publishEvent(new RoundMoved(draft.workspace(), draft.id()));
        });
    }

    /** They are not asked in this round any more. */
    void stop(Draft draft, DraftPair pair) {
        sendings.take(pair).ifPresent(taken -> {
            sendings.stopped(draft, taken);
            moved.publishEvent(new RoundMoved(draft.workspace(), draft.id()));
        });
    }

    private static Optional<String> against(Draft draft, DraftPair pair, Crowd now) {
        List<Candidate> both = pair.couple().both().stream()
                .flatMap(person -> now.find(person).stream())
                .toList();
        if (both.size() < 2) {
            return Optional.of(NOT_THERE);
        }
        Rules rules = new Rules(draft.limits().repeatingAfter(draft.figures().repeatRounds()));
        return rules.against(Two.of(both.getFirst(), both.getLast()))
                .map(Refusal::rule)
                .map(Enum::name);
    }

    private void propose(Draft draft, DraftPair pair) {
        Proposed proposed = proposals.propose(
                new Proposal(draft.workspace(), draft.program(), lead(draft), pair.one(), pair.other(), ""));
        switch (proposed) {
            case Proposed.Sent sent -> {
                sendings.sent(pair, sent.offer().id());
                answers.asked(draft, sent.offer());
            }
            case Proposed.Refused refused ->
                refused(draft, pair, refused.because().reason());
            case Proposed.NotALead _ -> sendings.skipped(draft, pair, NOBODY_LEADS);
        }
    }

    /** Without its channel the program cannot go on for now: the two are asked when it can. */
    private void refused(Draft draft, DraftPair pair, Reason reason) {
        if (reason != Reason.NOT_OPEN || !sendings.isBroken(draft)) {
            sendings.skipped(draft, pair, reason.name());
        }
    }

    /** Whoever published it; if they lead no more, whoever leads now. */
    private PersonId lead(Draft draft) {
        return Optional.ofNullable(draft.publishedBy())
                .filter(person -> programs.isLead(draft.workspace(), draft.program(), person))
                .orElseGet(() -> programs.lead(programs.get(draft.workspace(), draft.program()))
                        .id());
    }
}
