package dev.trellis.program.settings;

import io.micronaut.data.annotation.Embeddable;

/**
 * Who hears of a program and may come in.
 *
 * @param listed introductions are posted in the channel; of an unlisted program nothing but the invitation is
 * @param guests guests of the workspace may take part
 */
@Embeddable
public record Doors(boolean listed, boolean guests) {
    public static final Doors USUAL = new Doors(true, false);
}
