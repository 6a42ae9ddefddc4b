package dev.trellis.reflections;

/** A reflection opened for somebody who may read it at this moment. */
public record ReadReflection(OwnReflection reflection, String words) {}
