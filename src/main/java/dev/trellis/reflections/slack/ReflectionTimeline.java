package dev.trellis.reflections.slack;

import dev.trellis.pairing.Partner;
import dev.trellis.pairing.share.slack.OwnList;
import dev.trellis.reflections.OwnReflection;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import java.util.List;

/** Somebody's own reflections by date, the newest first; words only after a tap. */
record ReflectionTimeline(List<OwnReflection> mine, OwnList list, int from) {
    /** With three pairs a reflection takes five blocks, and a message has room for fifty. */
    private static final int PAGE = 8;

    static ReflectionTimeline of(List<OwnReflection> mine, List<Partner> partners, int from) {
        return new ReflectionTimeline(mine, new OwnList("reflections", partners, PAGE), from);
    }

    Message message(Copy copy) {
        if (mine.isEmpty()) {
            return Message.in(copy)
                    .line("reflections.list.none")
                    .buttons("new", Button.press("reflections.write", "new"))
                    .done();
        }
        Message.Draft draft = Message.in(copy).line("reflections.list");
        mine.stream().skip(from).limit(PAGE).forEach(own -> entry(draft, own));
        return list.end(draft, from, mine.size()).done();
    }

    private void entry(Message.Draft draft, OwnReflection own) {
        String id = own.reflection().id().toString();
        String names = list.names(own.sharedWith());
        draft.line(
                names.isEmpty() ? "reflections.list.private" : "reflections.list.shared",
                "moment",
                own.reflection().keptAt(),
                "names",
                names);
        draft.quietButtons(id, Button.press("reflections.read", id));
        list.nearest().forEach(partner -> draft.quietButtons(id, ReflectionCard.sharing(own, partner)));
    }
}
