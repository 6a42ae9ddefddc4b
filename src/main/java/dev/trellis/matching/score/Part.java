package dev.trellis.matching.score;

import dev.trellis.matching.Weights;
import dev.trellis.matching.crowd.Rank;
import dev.trellis.matching.rules.Two;
import dev.trellis.workspace.PersonId;
import java.util.List;

/** What a score is made of; each part is between 0 and 100. */
public enum Part {
    /** What one offers and the other wants; among peers, both ways. */
    TOPICS {
        @Override
        int of(Two two) {
            int there = Topics.given(two.one(), two.other());
            return two.mentoring() ? there : (there + Topics.given(two.other(), two.one())) / 2;
        }

        @Override
        int weight(Weights weights) {
            return weights.topics();
        }
    },
    /** How alike they answered; who answered nothing neither gains nor loses by it. */
    STYLE {
        @Override
        int of(Two two) {
            return alike(two.one().interests().style(), two.other().interests().style());
        }

        @Override
        int weight(Weights weights) {
            return weights.style();
        }
    },
    WISHES {
        @Override
        int of(Two two) {
            return (wish(two.one().ties().wishes(), two.other().id())
                            + wish(two.other().ties().wishes(), two.one().id()))
                    / 2;
        }

        @Override
        int weight(Weights weights) {
            return weights.wishes();
        }
    },
    /** A whole working day in common is all there can be. */
    HOURS {
        @Override
        int of(Two two) {
            return Math.min(
                    MOST,
                    two.one()
                                    .reach()
                                    .hours()
                                    .minutesInCommon(two.other().reach().hours())
                            * MOST
                            / DAY);
        }

        @Override
        int weight(Weights weights) {
            return weights.hours();
        }
    },
    TEAMS {
        @Override
        int of(Two two) {
            Rank one = two.one().rank();
            Rank other = two.other().rank();
            if (!one.teamsKnown(other)) {
                return UNSAID;
            }
            return one.sameTeam(other) ? 0 : MOST;
        }

        @Override
        int weight(Weights weights) {
            return weights.teams();
        }
    };

    public static final int MOST = 100;

    /** So many topics are as much as a pair works on. */
    public static final int ENOUGH_TOPICS = 3;

    private static final int UNSAID = 50;
    private static final int DAY = 480;
    private static final int STEP = MOST / 4;
    private static final int LESS_DEAR = 15;

    abstract int of(Two two);

    abstract int weight(Weights weights);

    private static int alike(List<Integer> one, List<Integer> other) {
        int both = 0;
        int apart = 0;
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (one.get(i) > 0 && other.get(i) > 0) {
                both++;
                apart += Math.abs(one.get(i) - other.get(i));
            }
        }
        return both == 0 ? UNSAID : MOST - STEP * apart / both;
    }

    private static int wish(List<PersonId> wishes, PersonId person) {
        int rank = wishes.indexOf(person);
        return rank < 0 ? 0 : Math.max(0, MOST - LESS_DEAR * rank);
    }
}
