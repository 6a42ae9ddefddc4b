package dev.trellis.delivery.dispatch;

import dev.trellis.delivery.State;
import dev.trellis.workspace.Workspaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down how a letter's way ended; for whoever holds its claim, inside their transaction. */
@Singleton
final class Results {
    /** So long Slack may take to tell us of a message that we are unsure of. */
    static final Duration LISTENING = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(Results.class);
    private static final int MOST_DOUBLINGS = 8;
    /** For a modal that is not there yet; the pauses between them make three seconds. */
    private static final int LOOKS = 2;

    private final ClaimRepository letters;
    private final EndRepository ends;
    private final PaceRepository lanes;
    private final Endings endings;
    private final Workspaces workspaces;
    private final Clock clock;

    Results(
            ClaimRepository letters,
            EndRepository ends,
            PaceRepository lanes,
            Endings endings,
            Workspaces workspaces,
            Clock clock) {
        this.letters = letters;
        this.ends = ends;
        this.lanes = lanes;
        this.endings = endings;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** The outcome of a call. Where the claim has passed to somebody else, nothing is written. */
    void write(Claim claim, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> done(claim, done);
            case Outcome.Refused refused -> refused(claim, refused.code());
            case Outcome.Gone gone -> gone(claim, gone.code());
            case Outcome.NotThere not -> notThere(claim, not.code());
            case Outcome.TokenRefused refused -> tokenRefused(claim, refused.code());
            case Outcome.TooFast fast -> tooFast(claim, fast.pause());
            case Outcome.NotSent not -> retry(claim, not.why());
            case Outcome.Unclear unclear -> unclear(claim, unclear.why());
        }
    }

    /** There is nothing left to say. */
    void nothingToSay(Claim claim) {
        end(claim, State.CANCELLED, "");
    }

    /** It waits again, and no attempt was used up. */
    void putBack(Claim claim) {
        end(claim, State.WAITING, "");
    }

    void retry(Claim claim, String why) {
        int doublings = Math.min(claim.attempts(), MOST_DOUBLINGS);
        var pause = Duration.ofSeconds(1L << doublings);
        LOG.info("Letter {} was not sent ({}) and is tried again in {}", claim.id(), why, pause);
        ends.end(
                End.of(claim, State.WAITING, why).retrying(letters.databaseNow().plus(pause)));
    }

    /** Only a message and files can be there twice; everything else is simply done again. */
    void unclear(Claim claim, String why) {
        switch (claim.operation()) {
            case POST -> unclearPost(claim, why);
            case FILES -> left(claim, why);
            case UPDATE, PUBLISH, VIEW, OPEN, LOOK, JOIN -> retry(claim, why);
        }
    }

    /** No word of Slack's would tell of files later, and whoever misses them asks for them again. */
    private void left(Claim claim, String why) {
        LOG.warn("The files of letter {} may have arrived ({}); they are not sent again", claim.id(), why);
        end(claim, State.LEFT, why);
    }

    private void unclearPost(Claim claim, String why) {
        ends.seen(claim.workspaceId(), claim.id())
                .filter(spot -> !spot.ts().isEmpty())
                .ifPresentOrElse(
                        spot -> done(claim, new Outcome.Done(spot.conversation(), spot.ts(), Map.of())),
                        () -> uncertain(claim, why));
    }

    private void uncertain(Claim claim, String why) {
        Instant until = clock.instant().plus(LISTENING);
        LOG.warn("Letter {} may have arrived ({}); a confirmation is waited for until {}", claim.id(), why, until);
        ends.end(End.of(claim, State.UNCERTAIN, why).listening(until));
    }

    /** What is known of a post although no room could hear of it yet. */
    void writeUnheard(Claim claim, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done ->
                ends.end(End.of(claim, State.SENT, "")
                        .at(done.conversation(), done.ts())
                        .asUnheard());
            case Outcome.Refused refused ->
                ends.end(End.of(claim, State.REJECTED, refused.code()).asUnheard());
            case Outcome.Gone gone -> end(claim, State.SUPERSEDED, gone.code());
            default -> write(claim, outcome);
        }
    }

    private void done(Claim claim, Outcome.Done done) {
        if (ends.end(End.of(claim, State.SENT, "").at(done.conversation(), done.ts())) > 0) {
            endings.done(claim.letter(), done);
        }
    }

    private void refused(Claim claim, String code) {
        LOG.warn("Slack refused letter {} ({} {}): {}", claim.id(), claim.operation(), claim.kind(), code);
        if (ends.end(End.of(claim, State.REJECTED, code)) > 0) endings.refused(claim.letter(), code);
    }

    /** Most messages that are gone need no update; whoever still has something to say there hears of it. */
    private void gone(Claim claim, String code) {
        if (ends.end(End.of(claim, State.SUPERSEDED, code)) > 0) endings.refused(claim.letter(), code);
    }

    /** What is to be redrawn comes within the three seconds in which Slack takes an answer, or was closed. */
    private void notThere(Claim claim, String code) {
        if (claim.attempts() < LOOKS) {
            retry(claim, code);
        } else {
            refused(claim, code);
        }
    }

    private void tokenRefused(Claim claim, String code) {
        LOG.warn("Slack refused the token of workspace {} ({}): its letters wait", claim.workspaceId(), code);
        workspaces.pause(claim.workspaceId(), code);
        end(claim, State.WAITING, code);
    }

    private void tooFast(Claim claim, Duration pause) {
        String method = claim.operation().name();
        LOG.info("Slack takes no {} in workspace {} for {}", method, claim.workspaceId(), pause);
        lanes.stop(claim.workspaceId(), method, letters.databaseNow().plus(pause));
        end(claim, State.WAITING, "ratelimited");
    }

    private void end(Claim claim, State state, String code) {
        ends.end(End.of(claim, state, code));
    }
}
