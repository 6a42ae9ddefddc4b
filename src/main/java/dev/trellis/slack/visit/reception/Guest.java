package dev.trellis.slack.visit.reception;

import dev.trellis.slack.Caller;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.visit.surface.Shown;
import dev.trellis.slack.visit.surface.Surface;

/** Somebody who was let in. */
record Guest(Visit visit, Surface surface, Caller by) {
    /** What they pressed or sent is about something that is not here. */
    Shown outOfDate() {
        return surface.sorry(Message.saying(by.copy(), surface.outOfDate()), by.copy());
    }
}
