package dev.trellis.reflections;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ReflectionId;
import java.time.Instant;

/** That somebody shares a reflection with their pair; its words are read by {@link Reflections#read} alone. */
public record SharedReflection(ReflectionId reflection, PersonId author, PairId pair, Instant keptAt) {}
