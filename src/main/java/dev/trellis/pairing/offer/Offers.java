package dev.trellis.pairing.offer;

import dev.trellis.joining.Joining;
import dev.trellis.pairing.Approved;
import dev.trellis.pairing.OwnLine;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.privacy.steps.Cause;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Offers: two people are asked, and nothing is posted unless both say yes. */
@Singleton
public class Offers {
    private final OfferBook book;
    private final OfferWords words;
    private final Closing closing;
    private final Pairs pairs;
    private final Joining joining;
    private final OfferNews news;

    Offers(OfferBook book, OfferWords words, Closing closing, Pairs pairs, Joining joining, OfferNews news) {
        this.book = book;
        this.words = words;
        this.closing = closing;
        this.pairs = pairs;
        this.joining = joining;
        this.news = news;
    }

    /** Throws when this workspace has no such offer. */
    @Transactional
    public Offer get(WorkspaceId workspace, OfferId id) {
        return book.get(workspace, id);
    }

    /** The offers somebody can answer now, over all programs. */
    @Transactional
    public List<OfferView> openFor(WorkspaceId workspace, PersonId person) {
        return book.openFor(workspace, person).stream()
                .map(offer -> view(offer, person))
                .toList();
    }

    /**
     * A program's open offers, for its leads; one that ended is among them until both may know, since a lead may be one of
     * the two.
     */
    @Transactional
    public List<Offer> askedIn(WorkspaceId workspace, ProgramId program) {
        return book.askedIn(workspace, program);
    }

    /** An offer as one of the two sees it; empty for anybody else. */
    @Transactional
    public Optional<OfferView> seenBy(WorkspaceId workspace, OfferId id, PersonId reader) {
        return Optional.of(book.get(workspace, id))
                .filter(offer -> offer.couple().has(reader))
                .map(offer -> view(offer, reader));
    }

    /**
     * One of the two would like to be introduced; somebody who was only invited joins by it. The second yes makes the pair.
     *
     * @param line the version of their line that was on their screen
     */
    @Transactional
    public OfferOutcome yes(WorkspaceId workspace, OfferId id, PersonId who, long line) {
        return answering(book.lock(workspace, id), who, offer -> {
            OfferSide mine = book.side(offer, who);
            return mine.line() == line
                    ? joined(offer, mine).orElseGet(() -> agreed(offer, mine))
                    : new OfferOutcome.LineChanged(view(offer, who));
        });
    }

    /** They would rather think again; too late once the other said yes as well. */
    @Transactional
    public OfferOutcome takeBack(WorkspaceId workspace, OfferId id, PersonId who) {
        return answering(book.lock(workspace, id), who, offer -> {
            book.keep(book.side(offer, who).replied(Reply.NONE));
            return saved(offer, who);
        });
    }

    /** They would rather not; no reason is asked, and nobody reads who it was. */
    @Transactional
    public OfferOutcome pass(WorkspaceId workspace, OfferId id, PersonId who) {
        return answering(book.lock(workspace, id), who, offer -> {
            book.keep(book.side(offer, who).replied(Reply.PASSED));
            Offer closed = closing.close(offer, OfferState.DECLINED, Cause.by(who, "PASSED"));
            return new OfferOutcome.Passed(view(closed, who));
        });
    }

    /** Their line reads differently from now on, and they say yes to it anew. */
    @Transactional
    public OfferOutcome changeLine(WorkspaceId workspace, OfferId id, PersonId who, OwnLine line, boolean quiet) {
        return answering(book.lock(workspace, id), who, offer -> {
            OfferSide mine = book.side(offer, who);
            book.keep(mine.changed(words.brings(mine, line), words.wants(mine, line), quiet));
            return saved(offer, who);
        });
    }

    /**
     * A lead, as the caller has made sure, takes the offer back; false when it is over already. One that is over without
     * anybody knowing looks like an open one in this, too.
     */
    @Transactional
    public boolean withdraw(WorkspaceId workspace, OfferId id, PersonId lead) {
        Offer offer = book.lock(workspace, id);
        if (!offer.state().open() && !offer.isKeptBack()) {
            return false;
        }
        closing.withdraw(offer, lead);
        return true;
    }

    private OfferOutcome answering(Offer offer, PersonId who, Function<Offer, OfferOutcome> then) {
        if (!offer.couple().has(who)) {
            return new OfferOutcome.NotYours();
        }
        return offer.state().open() ? then.apply(offer) : new OfferOutcome.Over(view(offer, who));
    }

    private OfferOutcome agreed(Offer offer, OfferSide undecided) {
        OfferSide mine = book.keep(undecided.replied(Reply.YES));
        OfferSide theirs = book.side(offer, offer.couple().other(mine.person()));
        return theirs.reply() == Reply.YES ? paired(offer, theirs, mine) : saved(offer, mine.person());
    }

    private OfferOutcome paired(Offer offer, OfferSide first, OfferSide second) {
        Offer confirmed = book.move(offer.confirmed(), Cause.by(second.person(), "BOTH_SAID_YES"));
        Pair pair = pairs.confirm(offer.workspace(), offer.program(), approved(first), approved(second));
        news.paired(confirmed, first, second);
        return new OfferOutcome.Paired(view(confirmed, second.person()), pair);
    }

    private Approved approved(OfferSide side) {
        return new Approved(side.person(), words.line(side), side.quiet());
    }

    private OfferOutcome saved(Offer offer, PersonId who) {
        news.answered(offer, book.side(offer, who));
        return new OfferOutcome.Saved(view(offer, who));
    }

    private Optional<OfferOutcome> joined(Offer offer, OfferSide mine) {
        return joining.accept(
                        offer.workspace(),
                        offer.program(),
                        mine.person(),
                        words.line(mine).profile())
                .map(OfferOutcome.Refused::new);
    }

    private OfferView view(Offer offer, PersonId reader) {
        OfferSide mine = book.side(offer, reader);
        return new OfferView(offer, mine, words.line(mine), words.why(offer, reader), words.isBesides(offer, reader));
    }
}
