package dev.trellis.matching.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.WhenUncertain;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.orders.Order;
import dev.trellis.matching.orders.OrderLetters;
import dev.trellis.matching.orders.Orders;
import dev.trellis.program.Programs;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The one message about pairs that somebody asked for; it changes as they do. */
@Singleton
record SummaryLetter(Orders orders, Drafts drafts, Programs programs, SummaryPaper paper) implements SlackLetter {
    @Override
    public String kind() {
        return OrderLetters.KIND;
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        return orders.find(letter.workspace(), letter.subject().id()).flatMap(order -> write(order, copy));
    }

    private Optional<Message> write(Order order, Copy copy) {
        String program = programs.get(order.workspace(), order.program()).name();
        return switch (order.state()) {
            case PLACED -> Optional.of(paper.working(program, copy));
            case NOBODY -> Optional.of(paper.nobody(program, order.askedFor(), copy));
            case REFUSED -> Optional.of(paper.refused(program, copy));
            case MADE -> view(order).map(view -> paper.now(view, program, copy));
        };
    }

    /** Nothing for somebody who no longer leads the program. */
    private Optional<DraftView> view(Order order) {
        Matchmaker reader = new Matchmaker(order.workspace(), order.program(), order.askedBy());
        return Optional.ofNullable(order.draft()).flatMap(draft -> drafts.show(reader, draft));
    }

    /** Twice is better than a draft nobody hears of. */
    @Override
    public WhenUncertain whenUncertain() {
        return WhenUncertain.REPEAT;
    }
}
