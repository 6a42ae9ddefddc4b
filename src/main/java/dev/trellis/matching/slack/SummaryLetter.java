package dev.trellis.matching.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.State;
import dev.trellis.delivery.WhenUncertain;
import dev.trellis.delivery.slack.Enclosure;
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
import dev.trellis.workspace.DraftId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The one message about pairs that somebody asked for; it changes as they do. */
@Singleton
record SummaryLetter(
        Orders orders, Drafts drafts, Programs programs, SummaryPaper paper, SummaryFiles files, Outbox outbox)
        implements SlackLetter {
    private static final long PICTURE = 0;

    @Override
    public String kind() {
        return OrderLetters.KIND;
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        return orders.find(letter.workspace(), letter.subject().id()).flatMap(order -> write(order, copy));
    }

    /** The first time the picture alone; whoever asks for files gets the spreadsheets, and a picture that may be missing. */
    @Override
    public List<Enclosure> files(Letter letter, Copy copy) {
        Optional<Order> order =
                orders.find(letter.workspace(), letter.subject().id()).filter(one -> one.draft() != null);
        return order.map(one -> files(letter, one, copy)).orElse(List.of());
    }

    private List<Enclosure> files(Letter letter, Order order, Copy copy) {
        Matchmaker reader = reader(order);
        DraftId draft = Objects.requireNonNull(order.draft());
        if (letter.version() == PICTURE) {
            return files.picture(reader, draft, copy);
        }
        List<Enclosure> spreadsheets = files.spreadsheets(reader, draft, copy);
        return mayMissPicture(letter)
                ? Stream.concat(files.picture(reader, draft, copy).stream(), spreadsheets.stream())
                        .toList()
                : spreadsheets;
    }

    private boolean mayMissPicture(Letter letter) {
        return outbox.find(letter.workspace(), letter.subject()).stream()
                .filter(kept -> kept.letter().operation() == Operation.FILES)
                .filter(kept -> kept.letter().version() == PICTURE)
                .anyMatch(kept -> kept.state() == State.LEFT);
    }

    private static Matchmaker reader(Order order) {
        return new Matchmaker(order.workspace(), order.program(), order.askedBy());
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
        return Optional.ofNullable(order.draft()).flatMap(draft -> drafts.show(reader(order), draft));
    }

    /** Twice is better than a draft nobody hears of. */
    @Override
    public WhenUncertain whenUncertain() {
        return WhenUncertain.REPEAT;
    }
}
