package dev.trellis.reflections.slack;

import dev.trellis.pairing.Partner;
import dev.trellis.reflections.OwnReflection;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import java.util.List;

/** Somebody's own reflections by date, the newest first; words only after a tap. */
record ReflectionTimeline(List<OwnReflection> mine, List<Partner> partners, int from) {
    /** With three pairs a reflection takes five blocks, and a message has room for fifty. */
    private static final int PAGE = 8;

    private static final int PAIRS = 3;

    Message message(Copy copy) {
        if (mine.isEmpty()) {
            return Message.in(copy)
                    .line("reflections.list.none")
                    .buttons("new", Button.press("reflections.write", "new"))
                    .done();
        }
        Message.Draft draft = Message.in(copy).line("reflections.list");
        mine.stream().skip(from).limit(PAGE).forEach(own -> entry(draft, own));
        return end(draft).done();
    }

    private void entry(Message.Draft draft, OwnReflection own) {
        String id = own.reflection().id().toString();
        String names = names(own);
        draft.line(
                names.isEmpty() ? "reflections.list.private" : "reflections.list.shared",
                "moment",
                own.reflection().keptAt(),
                "names",
                names);
        draft.quietButtons(id, Button.press("reflections.read", id));
        partners.stream().limit(PAIRS).forEach(partner -> draft.quietButtons(id, ReflectionCard.sharing(own, partner)));
    }

    private String names(OwnReflection own) {
        return String.join(
                ", ",
                partners.stream()
                        .filter(partner ->
                                own.sharedWith().contains(partner.pair().id()))
                        .map(partner -> partner.person().name())
                        .toList());
    }

    private Message.Draft end(Message.Draft draft) {
        int next = from + PAGE;
        if (mine.size() <= PAGE) {
            return draft;
        }
        return next < mine.size()
                ? draft.quietButtons(
                        "page", Button.press("reflections.page", Integer.toString(next), "reflections.list.more"))
                : draft.quietButtons("page", Button.press("reflections.page", "0", "reflections.list.first"));
    }
}
