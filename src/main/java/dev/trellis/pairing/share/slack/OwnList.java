package dev.trellis.pairing.share.slack;

import dev.trellis.pairing.Partner;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.PairId;
import java.util.List;

/**
 * What the lists of somebody's own writings have in common: pages, and with whom each is shared.
 *
 * @param room its button {@code <room>.page} turns the page
 * @param page how many stand on one
 */
public record OwnList(String room, List<Partner> partners, int page) {
    /** More would not fit under each entry: a message has room for fifty blocks. */
    private static final int PAIRS = 3;

    /** The partners whose buttons stand under each entry. */
    public List<Partner> nearest() {
        return partners.stream().limit(PAIRS).toList();
    }

    /** The names of those who may read it; "" for nobody. */
    public String names(List<PairId> sharedWith) {
        return String.join(
                ", ",
                partners.stream()
                        .filter(partner -> sharedWith.contains(partner.pair().id()))
                        .map(partner -> partner.person().name())
                        .toList());
    }

    /** Ends a page with the way to the next one, or back to the first. */
    public Message.Draft end(Message.Draft draft, int from, int size) {
        int next = from + page;
        if (size <= page) {
            return draft;
        }
        return next < size
                ? draft.quietButtons("page", turn(next, room + ".list.more"))
                : draft.quietButtons("page", turn(0, room + ".list.first"));
    }

    private Button turn(int to, String label) {
        return Button.press(room + ".page", Integer.toString(to), label);
    }
}
