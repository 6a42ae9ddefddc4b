package dev.trellis.workspace;

/**
 * Keeps the house's own secrets (tokens, response URLs) sealed at rest, under the master key.
 *
 * <p>{@code place} says where the sealed text stands, as {@code table.column/row id}; text that was moved to another
 * place does not open.
 */
public interface Secrets {
    String seal(String place, String secret);

    String open(String place, String sealed);

    /** Whether the newest master key sealed it; after a rotation the others are sealed again. */
    boolean isFresh(String sealed);
}
