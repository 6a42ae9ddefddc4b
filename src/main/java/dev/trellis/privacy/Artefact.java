package dev.trellis.privacy;

import static dev.trellis.privacy.Verdict.BY_FIELD;
import static dev.trellis.privacy.Verdict.COARSE_STATUS;
import static dev.trellis.privacy.Verdict.COUNTS;
import static dev.trellis.privacy.Verdict.IF_CHOSEN;
import static dev.trellis.privacy.Verdict.IF_FOR_MATCHING;
import static dev.trellis.privacy.Verdict.IF_REPORTED;
import static dev.trellis.privacy.Verdict.IF_SHARED;
import static dev.trellis.privacy.Verdict.IN_THE_CHANNEL;
import static dev.trellis.privacy.Verdict.NO;
import static dev.trellis.privacy.Verdict.OWN_ACTIONS;
import static dev.trellis.privacy.Verdict.THAT_IT_EXISTS;
import static dev.trellis.privacy.Verdict.THAT_IT_IS_SIGNED;
import static dev.trellis.privacy.Verdict.YES;

/**
 * Who sees what: the one table that authorises a reader and writes the label above a field.
 *
 * <p>The author sees all of their own; the columns are the partner, the committee (with HR) and the safety contact.
 */
public enum Artefact {
    PAIR("privacy.pair", YES, YES, YES),
    INTRODUCTION("privacy.introduction", YES, IN_THE_CHANNEL, IN_THE_CHANNEL),
    PROFILE_FIELD("privacy.profile", BY_FIELD, IF_FOR_MATCHING, NO),
    /** A block list, why somebody declined or ended, "unsure". */
    CONSTRAINT("privacy.constraint", NO, THAT_IT_EXISTS, IF_REPORTED),
    AGREEMENT("privacy.agreement", YES, THAT_IT_IS_SIGNED, NO),
    GOAL("privacy.goal", IF_SHARED, COUNTS, NO),
    /** We met, Booked. */
    GOOD_ANSWER("privacy.good-answer", YES, COARSE_STATUS, NO),
    /** Not yet, Skip. */
    OTHER_ANSWER("privacy.other-answer", NO, COARSE_STATUS, NO),
    CHECK_IN_WORDS("privacy.check-in-words", IF_SHARED, NO, NO),
    /** A reflection, a private note. */
    REFLECTION("privacy.reflection", IF_SHARED, NO, NO),
    MEETING("privacy.meeting", YES, COARSE_STATUS, NO),
    CONDUCT_REPORT("privacy.report", NO, IF_CHOSEN, YES),
    /** Who looked at what about me. */
    LOOK("privacy.look", NO, OWN_ACTIONS, OWN_ACTIONS);

    private final String labelKey;
    private final Verdict partner;
    private final Verdict committee;
    private final Verdict safetyContact;

    Artefact(String labelKey, Verdict partner, Verdict committee, Verdict safetyContact) {
        this.labelKey = labelKey;
        this.partner = partner;
        this.committee = committee;
        this.safetyContact = safetyContact;
    }

    /** What this viewer gets to see of it. */
    public Verdict verdict(Viewer viewer) {
        return switch (viewer) {
            case AUTHOR -> YES;
            case PARTNER -> partner;
            case COMMITTEE -> committee;
            case SAFETY_CONTACT -> safetyContact;
        };
    }

    /** Whether this viewer may read the thing itself now; ask at the moment of reading, never earlier. */
    public boolean mayBeReadBy(Viewer viewer, boolean shared) {
        return verdict(viewer).isToBeRead(shared);
    }

    /** The key of the sentence that stands right above the field. */
    public String labelKey() {
        return labelKey;
    }
}
