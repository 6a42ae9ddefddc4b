package dev.trellis.delivery.dispatch;

import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.State;
import dev.trellis.delivery.Subject;
import dev.trellis.schedule.DueRows;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import dev.trellis.workspace.database.Transactions;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The dispatch room with a carrier of paper, worked by hand: what is free is sent when a test says so. */
final class PostOffice {
    final PaperCarrier carrier = new PaperCarrier();
    final Claims claims;
    final Sender sender;
    final TakeOverLetters takeOver;
    final SettleUncertain settle;
    final TellAgain tellAgain;
    private final WorkspaceId workspace;
    private final Outbox outbox;

    /** @param spacing 0 lets every letter go at once */
    PostOffice(ApplicationContext house, WorkspaceId workspace, double spacing) {
        this(house, workspace, new Pace(200, spacing, Duration.ofSeconds(30)));
    }

    PostOffice(ApplicationContext house, WorkspaceId workspace, Pace pace) {
        this.workspace = workspace;
        this.outbox = house.getBean(Outbox.class);
        var letters = house.getBean(ClaimRepository.class);
        var ends = house.getBean(EndRepository.class);
        var lanes = house.getBean(PaceRepository.class);
        var endings = house.getBean(Endings.class);
        var results = house.getBean(Results.class);
        var workspaces = house.getBean(Workspaces.class);
        var transactions = house.getBean(Transactions.class);
        var rows = house.getBean(DueRows.class);
        var clock = house.getBean(Clock.class);
        claims = new Claims(letters, ends, lanes, pace, clock, transactions);
        sender = new Sender(carrier, letters, ends, lanes, results, transactions);
        takeOver = new TakeOverLetters(workspaces, letters, ends, results, transactions);
        settle = new SettleUncertain(workspaces, ends, carrier, endings, rows, clock);
        tellAgain = new TellAgain(workspaces, letters, ends, lanes, endings, rows);
    }

    Letter post(Subject subject) {
        return Letter.post(workspace, "test.offer", "U1", subject);
    }

    Letter update(Subject subject) {
        return Letter.update(workspace, "test.offer", "U1", subject);
    }

    Kept sent(Subject subject) {
        return kept(subject).getFirst();
    }

    List<Kept> kept(Subject subject) {
        return outbox.find(workspace, subject);
    }

    List<State> state(Subject subject) {
        return kept(subject).stream().map(Kept::state).toList();
    }

    List<Claims.Taken> take() {
        return claims.take(workspace, 100);
    }

    /** Sends what is free, and what becomes free by that. */
    void sendAll() {
        for (var taken = take(); !taken.isEmpty(); taken = take()) taken.forEach(sender::send);
    }
}
