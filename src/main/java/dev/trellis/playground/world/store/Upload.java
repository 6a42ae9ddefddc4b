package dev.trellis.playground.world.store;

/**
 * A file an app brought.
 *
 * @param length as announced; nothing else is taken
 * @param content in base 64; "" until it was brought
 */
public record Upload(String id, String name, String alt, int length, String content) {
    public Upload brought(String bytes) {
        return new Upload(id, name, alt, length, bytes);
    }

    public boolean isThere() {
        return !content.isEmpty();
    }

    /** What browsers show by themselves; everything else is handed over as bytes. */
    public boolean isPicture() {
        return name.endsWith(".png");
    }
}
