package dev.trellis.joining.apply;

import dev.trellis.joining.topics.Chosen;
import dev.trellis.privacy.Blank;
import dev.trellis.program.settings.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody joins with.
 *
 * @param topics what the line is made of, for making pairs; empty leaves what was chosen before
 */
public record Application(Role role, String brings, String wants, Optional<Chosen> topics) {
    /** Code points of each of the two texts. */
    public static final int LIMIT = 300;

    /** The two texts. */
    public enum Part {
        BRINGS,
        WANTS
    }

    /** What can be wrong with one of them. */
    public enum Flaw {
        EMPTY,
        /** The line has more characters than fit. */
        LONG,
        /** More topics than {@link Chosen#MOST}. */
        MANY,
        /** One of the topics has more characters than {@link Chosen#LONGEST}. */
        WORDY
    }

    /** Only a line, as somebody who says Yes to an offer approves it. */
    public Application(Role role, String brings, String wants) {
        this(role, brings, wants, Optional.empty());
    }

    /** Topics, and the line that they make. */
    public static Application choosing(Role role, Chosen topics, Function<List<String>, String> line) {
        return new Application(role, line.apply(topics.offers()), line.apply(topics.wants()), Optional.of(topics));
    }

    /** Empty when both can stand in an introduction; of a mentor and a mentee one of them is enough. */
    public Map<Part, Flaw> flaws(Kind kind) {
        Map<Part, Flaw> flaws = new EnumMap<>(Part.class);
        boolean mutual = kind == Kind.PEERS;
        flaw(brings, topics.map(Chosen::offers), mutual || role == Role.MENTOR)
                .ifPresent(flaw -> flaws.put(Part.BRINGS, flaw));
        flaw(wants, topics.map(Chosen::wants), mutual || role != Role.MENTOR)
                .ifPresent(flaw -> flaws.put(Part.WANTS, flaw));
        return flaws;
    }

    private static Optional<Flaw> flaw(String words, Optional<List<String>> names, boolean needed) {
        if (Blank.is(words)) {
            return needed ? Optional.of(Flaw.EMPTY) : Optional.empty();
        }
        if (names.filter(chosen -> chosen.size() > Chosen.MOST).isPresent()) {
            return Optional.of(Flaw.MANY);
        }
        if (names.orElse(List.of()).stream().anyMatch(name -> points(name) > Chosen.LONGEST)) {
            return Optional.of(Flaw.WORDY);
        }
        return points(words) > LIMIT ? Optional.of(Flaw.LONG) : Optional.empty();
    }

    private static int points(String words) {
        return words.codePointCount(0, words.length());
    }
}
