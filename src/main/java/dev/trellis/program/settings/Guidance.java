package dev.trellis.program.settings;

import dev.trellis.workspace.PersonId;
import java.util.Optional;

/**
 * What a lead decides about guidelines and people.
 *
 * @param guidelines "" for Trellis's own
 * @param talkTo whom people can turn to
 * @param alsoLead somebody to lead the program as well
 */
public record Guidance(String guidelines, Optional<PersonId> talkTo, Optional<PersonId> alsoLead) {}
