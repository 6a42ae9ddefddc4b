package dev.trellis.slack.visit;

import dev.trellis.slack.Caller;

/** Somebody who was let in. */
record Guest(Visit visit, Surface surface, Caller by) {}
