package dev.trellis.slack.visit.reception;

import dev.trellis.slack.visit.surface.Shown;

/** Rolls back what a handler did before it refused; not an error, so without a stack. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Shown shown;

    public Refused(Shown shown) {
        super("refused", null, false, false);
        this.shown = shown;
    }

    Shown shown() {
        return shown;
    }
}
