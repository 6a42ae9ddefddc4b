package dev.trellis.delivery.dispatch;

import dev.trellis.workspace.Rim;
import dev.trellis.workspace.database.Transactions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one letter on its way: written at the last moment, sent outside of any transaction, and its end written down. */
@Singleton
final class Sender {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    /** With growing pauses about an hour; after that it must not hold up its subject any longer. */
    private static final int TRIES_TO_WRITE = 20;

    private static final int TRIES_TO_WRITE_DOWN = 8;

    private final Carrier carrier;
    private final ClaimRepository letters;
    private final EndRepository ends;
    private final PaceRepository lanes;
    private final Results results;
    private final Transactions transactions;

    Sender(
            Carrier carrier,
            ClaimRepository letters,
            EndRepository ends,
            PaceRepository lanes,
            Results results,
            Transactions transactions) {
        this.carrier = carrier;
        this.letters = letters;
        this.ends = ends;
        this.lanes = lanes;
        this.results = results;
        this.transactions = transactions;
    }

    /** Waits for the letter's turn and sends it. A failure of ours is written down, and leaves the letter waiting. */
    void send(Claims.Taken taken) {
        LockSupport.parkNanos(taken.turnIn().toNanos());
        Rim.run(() -> carry(taken.claim()), failure -> notWritten(taken.claim(), failure));
    }

    private void carry(Claim claim) {
        pack(claim)
                .ifPresentOrElse(
                        parcel -> send(claim, parcel), () -> transactions.run(() -> results.nothingToSay(claim)));
    }

    private void notWritten(Claim claim, Exception failure) {
        LOG.error("Letter {} ({}) could not be written", claim.id(), claim.kind(), failure);
        boolean enough = claim.attempts() >= TRIES_TO_WRITE;
        writeDown(claim, enough ? new Outcome.Refused("not_written") : new Outcome.NotSent("not written"));
    }

    private Optional<Carrier.Parcel> pack(Claim claim) {
        var letter = claim.letter();
        if (!claim.isAboutAPost()) return carrier.pack(letter, Carrier.Spot.NONE);
        return ends.posted(claim.workspaceId(), claim.about()).flatMap(where -> carrier.pack(letter, where));
    }

    private void send(Claim claim, Carrier.Parcel parcel) {
        if (transactions.run(() -> begins(claim))) writeDown(claim, call(claim, parcel));
    }

    /** Slack may have done it, whatever went wrong with the answer. */
    private static Outcome call(Claim claim, Carrier.Parcel parcel) {
        return Rim.call(parcel::send, failure -> {
            LOG.warn("Slack's answer to letter {} could not be read", claim.id(), failure);
            return new Outcome.Unclear("unreadable answer");
        });
    }

    private boolean begins(Claim claim) {
        Instant database = letters.databaseNow();
        if (lanes.stopped(claim.workspaceId(), claim.operation().name(), database) > 0) {
            results.putBack(claim);
            return false;
        }
        return letters.begin(claim.workspaceId(), claim.id(), claim.fence(), database.plus(carrier.timeout())) > 0;
    }

    /** As long as it is not written down the letter may end as uncertain, so the database gets time to come back. */
    private void writeDown(Claim claim, Outcome outcome) {
        for (int attempt = 1; attempt <= TRIES_TO_WRITE_DOWN; attempt++) {
            if (isWritten(claim, outcome, attempt)) return;
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(attempt - 1));
        }
    }

    /** A room that cannot hear of it must not make us forget what Slack said. */
    private boolean isWritten(Claim claim, Outcome outcome, int attempt) {
        return Rim.run(
                () -> transactions.run(() -> {
                    if (attempt == 1) results.write(claim, outcome);
                    else results.writeUnheard(claim, outcome);
                }),
                failure ->
                        LOG.error("The end of letter {} could not be written down: {}", claim.id(), outcome, failure));
    }
}
