package dev.trellis.matching.score;

import dev.trellis.matching.crowd.Candidate;
import java.util.List;
import java.util.Map;

/** What of one person's wants another can give. */
final class Topics {
    private static final int AHEAD = 100;
    private static final int LEVEL = 60;
    private static final int BEHIND = 30;

    /** Nobody can be given more than this and have more of it. */
    private static final int PLENTY = Part.MOST * Part.ENOUGH_TOPICS;

    private static final int[][] SHARES = shares();

    private Topics() {}

    /** From 0 to 100. */
    static int given(Candidate giver, Candidate taker) {
        Map<String, Integer> wants = taker.interests().wants();
        Map<String, Integer> offers = giver.interests().offers();
        if (wants.isEmpty() || offers.isEmpty()) {
            return 0;
        }
        int sum = 0;
        for (Map.Entry<String, Integer> want : wants.entrySet()) {
            Integer offered = offers.get(want.getKey());
            sum += offered == null ? 0 : worth(offered, want.getValue());
        }
        return share(sum, wants.size());
    }

    /** What so much is of all that somebody with so many wants can be given. */
    static int share(int sum, int wants) {
        return SHARES[Math.min(Part.ENOUGH_TOPICS, wants)][Math.min(PLENTY, sum)];
    }

    /** Looked up and not divided, because it is asked of everybody with everybody. */
    private static int[][] shares() {
        int[][] shares = new int[Part.ENOUGH_TOPICS + 1][PLENTY + 1];
        for (int wants = 1; wants < shares.length; wants++) {
            for (int sum = 0; sum <= PLENTY; sum++) {
                shares[wants][sum] = Math.min(Part.MOST, sum / wants);
            }
        }
        return shares;
    }

    /** The topics themselves, the most worthwhile first. */
    static List<String> between(Candidate giver, Candidate taker) {
        Map<String, Integer> wants = taker.interests().wants();
        Map<String, Integer> offers = giver.interests().offers();
        return wants.keySet().stream()
                .filter(offers::containsKey)
                .sorted(java.util.Comparator.<String>comparingInt(
                                topic -> -worth(level(offers, topic), level(wants, topic)))
                        .thenComparing(java.util.Comparator.naturalOrder()))
                .toList();
    }

    private static int level(Map<String, Integer> levels, String topic) {
        return levels.getOrDefault(topic, 0);
    }

    /** Somebody gives most where they are ahead; who did not say how far they are is taken at their word. */
    static int worth(int offered, int wanted) {
        if (offered == 0 || wanted == 0 || offered > wanted) {
            return AHEAD;
        }
        return offered == wanted ? LEVEL : BEHIND;
    }
}
