package dev.trellis.people.imports.check;

/**
 * One thing that is wrong with a row.
 *
 * @param column its heading in the file; "" when the whole row is meant
 */
public record Fault(String column, Reason reason) {}
