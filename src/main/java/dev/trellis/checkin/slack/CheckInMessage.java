package dev.trellis.checkin.slack;

import dev.trellis.checkin.Asked;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import java.util.List;

/** All that somebody is asked on one day, a row for each pair. */
record CheckInMessage(List<CheckInRow> rows) {
    static CheckInMessage of(List<Asked> asked) {
        return new CheckInMessage(asked.stream().map(CheckInRow::new).toList());
    }

    Message in(Copy copy) {
        Message.Draft draft = Message.in(copy);
        if (rows.size() > 1) {
            draft.line("checkin.several", "count", rows.size());
        }
        rows.forEach(row -> row.on(draft));
        List<CheckInRow> open = rows.stream().filter(CheckInRow::open).toList();
        if (!open.isEmpty()) {
            smallPrint(draft, open);
        }
        return draft.done();
    }

    private static void smallPrint(Message.Draft draft, List<CheckInRow> open) {
        if (open.size() == 1) {
            draft.small(
                    "checkin.seen", "name", open.getFirst().asked().partner().name());
        } else {
            draft.small("checkin.seen.several");
        }
        boolean repeated =
                open.stream().anyMatch(row -> row.asked().checkIn().times().asks() > 1);
        draft.small(repeated ? "checkin.small.repeated" : "checkin.small");
    }
}
