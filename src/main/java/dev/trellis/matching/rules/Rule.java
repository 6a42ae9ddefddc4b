package dev.trellis.matching.rules;

import dev.trellis.matching.Limits;
import dev.trellis.matching.crowd.Met;
import dev.trellis.matching.crowd.Rank;
import org.jspecify.annotations.Nullable;

/** The rules, in the order in which they are looked at. What is not known about somebody never refuses. */
public enum Rule {
    NOT_ONESELF {
        @Override
        boolean refuses(Two two, Limits limits) {
            return two.one().id().equals(two.other().id());
        }
    },
    ROLES_FIT {
        @Override
        boolean refuses(Two two, Limits limits) {
            return !two.mentoring() && !two.peers();
        }
    },
    ROOM_FOR_ONE_MORE {
        @Override
        boolean refuses(Two two, Limits limits) {
            return !two.one().ties().free() || !two.other().ties().free();
        }
    },
    /** Neither is the other's manager, at any depth. */
    NO_REPORTING_LINE {
        @Override
        boolean refuses(Two two, Limits limits) {
            return two.one().rank().isBelow(two.other().id())
                    || two.other().rank().isBelow(two.one().id());
        }
    },
    /** Nobody learns who asked for it, or why. */
    NO_BLOCK {
        @Override
        boolean refuses(Two two, Limits limits) {
            return two.one().ties().blocked().contains(two.other().id())
                    || two.other().ties().blocked().contains(two.one().id());
        }
    },
    /** They had a pair that was not to be repeated; nobody reads why. */
    NOT_AGAIN {
        @Override
        boolean refuses(Two two, Limits limits) {
            @Nullable Met past = two.past();
            return past != null && past.never();
        }
    },
    NO_LIVE_PAIR {
        @Override
        boolean refuses(Two two, Limits limits) {
            @Nullable Met past = two.past();
            return past != null && past.live();
        }
    },
    NOT_MET_LATELY {
        @Override
        boolean refuses(Two two, Limits limits) {
            @Nullable Met past = two.past();
            return past != null && past.roundsAgo() <= limits.repeatRounds();
        }

        @Override
        Refusal refusal(Two two, Limits limits) {
            @Nullable Met past = two.past();
            return new Refusal.Rounds(this, past == null ? 0 : past.roundsAgo(), limits.repeatRounds());
        }
    },
    /** Levels within the limit, and no mentor below the mentee. */
    LEVELS_CLOSE {
        @Override
        boolean refuses(Two two, Limits limits) {
            return mentorBelow(two) || two.one().rank().distance(two.other().rank()) > limits.levelDifference();
        }

        @Override
        Refusal refusal(Two two, Limits limits) {
            int apart = two.one().rank().distance(two.other().rank());
            return new Refusal.Levels(this, apart, limits.levelDifference(), mentorBelow(two));
        }
    },
    HOURS_IN_COMMON {
        @Override
        boolean refuses(Two two, Limits limits) {
            return minutes(two) < limits.commonMinutes();
        }

        @Override
        Refusal refusal(Two two, Limits limits) {
            return new Refusal.Minutes(this, minutes(two), limits.commonMinutes());
        }
    },
    LANGUAGE_IN_COMMON {
        @Override
        boolean refuses(Two two, Limits limits) {
            return two.one().reach().speechless(two.other().reach());
        }
    },
    /** A program's own rule, where it is switched on. */
    OTHER_TEAM {
        @Override
        boolean refuses(Two two, Limits limits) {
            return limits.otherTeams() && two.one().rank().sameTeam(two.other().rank());
        }
    };

    abstract boolean refuses(Two two, Limits limits);

    Refusal refusal(Two two, Limits limits) {
        return new Refusal.Plain(this);
    }

    /** Whether HR reads only that a constraint exists. */
    public boolean confidential() {
        return this == NO_BLOCK || this == NOT_AGAIN;
    }

    private static boolean mentorBelow(Two two) {
        Rank mentor = two.one().rank();
        Rank mentee = two.other().rank();
        return two.mentoring() && mentor.levelKnown() && mentee.levelKnown() && mentor.level() < mentee.level();
    }

    private static int minutes(Two two) {
        return two.one().reach().hours().minutesInCommon(two.other().reach().hours());
    }
}
