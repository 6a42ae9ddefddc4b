package dev.trellis.reflections;

/** What came of keeping a reflection. */
public sealed interface ReflectionKept {
    /** It is kept, and shared as asked. */
    record Kept(OwnReflection reflection) implements ReflectionKept {}

    /** A rule refused it, and nothing was kept. */
    record Refused(ThoughtRefusal reason) implements ReflectionKept {}
}
