package dev.trellis.pairing;

import dev.trellis.joining.Application;
import dev.trellis.joining.Profile;

/** One person's line of an introduction, in their own words. Either part may be blank. */
public record OwnLine(String brings, String wants) {
    /** How many code points each part may have. */
    public static final int LONGEST = Application.LIMIT;

    public static final OwnLine BLANK = new OwnLine("", "");

    public static OwnLine of(Profile profile) {
        return new OwnLine(profile.brings(), profile.wants());
    }

    public Profile profile() {
        return new Profile(brings, wants);
    }
}
