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
        List<CheckInRow> open = rows.stream().filter(CheckInRow::open).toList();
        if (rows.size() == 1) {
            rows.getFirst().alone(draft);
        } else {
            several(draft, open);
        }
        if (!open.isEmpty()) {
            smallPrint(draft, open);
        }
        return draft.done();
    }

    private void several(Message.Draft draft, List<CheckInRow> open) {
        draft.line("checkin.several", "count", rows.size());
        if (!open.isEmpty()) {
            draft.line("checkin.seen.several");
        }
        rows.forEach(row -> row.on(draft));
    }

    private static void smallPrint(Message.Draft draft, List<CheckInRow> open) {
        boolean repeated =
                open.stream().anyMatch(row -> row.asked().checkIn().times().asks() > 1);
        draft.small(repeated ? "checkin.small.repeated" : "checkin.small");
    }
}
