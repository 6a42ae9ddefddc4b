package dev.trellis.joining.apply;

/** What somebody wrote about themselves for one program, opened; it makes their line of the introduction. */
public record Profile(String brings, String wants) {}
