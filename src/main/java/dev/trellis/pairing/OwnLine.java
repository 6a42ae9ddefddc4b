package dev.trellis.pairing;

import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Profile;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One person's line of an introduction, in their own words. Either part may be blank. */
public record OwnLine(String brings, String wants) {
    /** How many code points each part may have. */
    public static final int LONGEST = Application.LIMIT;

    public static final OwnLine BLANK = new OwnLine("", "");

    /** How many words of it an introduction shows, so that two lines and what stands around them stay under 70 words. */
    static final int WORDS = 22;

    private static final Pattern WORD = Pattern.compile("\\S+", Pattern.UNICODE_CHARACTER_CLASS);

    public static OwnLine of(Profile profile) {
        return new OwnLine(profile.brings(), profile.wants());
    }

    /** As the two and the channel read it: each part may take what the other leaves, and at least half. */
    public OwnLine brief() {
        return new OwnLine(cut(brings, room(wants)), cut(wants, room(brings)));
    }

    private static int room(String other) {
        return Math.max(WORDS / 2, WORDS - (int) WORD.matcher(other).results().count());
    }

    private static String cut(String text, int most) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        return words.size() > most ? text.substring(0, words.get(most - 1).end()) + "\u2026" : text;
    }

    public Profile profile() {
        return new Profile(brings, wants);
    }
}
