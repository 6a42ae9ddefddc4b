package dev.trellis.playground.limits;

/**
 * Something that Slack would refuse.
 *
 * @param pointer where, as a JSON pointer: {@code /blocks/0/text}
 * @param problem what is wrong, with the limit
 */
public record Violation(String pointer, String problem) {

    @Override
    public String toString() {
        return problem + " [json-pointer:" + pointer + "]";
    }
}
