package dev.trellis.joining.profile;

import java.util.List;
import java.util.Optional;

/**
 * What somebody says of how they work; every part may be missing.
 *
 * @param languages two-letter codes, the one they like most first
 */
public record Card(Optional<Hours> hours, List<String> languages, Style style, Wishes wishes, Shown shown) {
    public static final Card BLANK = new Card(Optional.empty(), List.of(), Style.UNSAID, Wishes.NONE, Shown.USUAL);

    public Card {
        languages = List.copyOf(languages);
    }

    /** What pairs may be made by: fields that are for nobody read as if they were not filled in. */
    public Card forMatching() {
        return new Card(
                hours.filter(said -> shown.forMatching(Detail.HOURS)),
                shown.forMatching(Detail.LANGUAGES) ? languages : List.of(),
                shown.forMatching(Detail.STYLE) ? style : Style.UNSAID,
                wishes,
                shown);
    }

    /** What a partner reads: fields that are not for a partner read as if they were not filled in, and so do wishes. */
    public Card forPartner() {
        return new Card(
                hours.filter(said -> shown.toPartner(Detail.HOURS)),
                shown.toPartner(Detail.LANGUAGES) ? languages : List.of(),
                shown.toPartner(Detail.STYLE) ? style : Style.UNSAID,
                Wishes.NONE,
                shown);
    }

    Card working(Optional<Hours> hours, List<String> languages) {
        return new Card(hours, languages, style, wishes, shown);
    }

    Card liking(Style style) {
        return new Card(hours, languages, style, wishes, shown);
    }

    Card wishing(Wishes wishes) {
        return new Card(hours, languages, style, wishes, shown);
    }

    Card showing(Shown shown) {
        return new Card(hours, languages, style, wishes, shown);
    }
}
