package dev.trellis.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.Limits;
import dev.trellis.matching.Weights;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.crowd.Met;
import dev.trellis.matching.crowd.Somebody;
import dev.trellis.matching.rules.Rules;
import dev.trellis.matching.rules.Two;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Asking about everybody at once comes to the same as asking about two. */
class GaugeTest {
    private static final String[] ZONES = {"Europe/Berlin", "America/New_York", "Asia/Tokyo"};
    private static final String[][] LANGUAGES = {{}, {"en"}, {"de"}, {"en", "de"}};

    @Property(tries = 200)
    void everyScoreIsTheOneThatTwoPeopleGet(@ForAll long seed, @ForAll boolean mentoring) {
        Random chance = new Random(seed);
        List<Candidate> people = people(chance, mentoring);
        Limits limits = new Limits(chance.nextInt(3), 2, chance.nextInt(300), chance.nextBoolean(), false);
        Weights weights = new Weights(weight(chance), weight(chance), weight(chance), weight(chance), 1);
        Gauge gauge = new Gauge(people, limits, weights);
        for (int one = 0; one < people.size(); one++) {
            int[] scores = gauge.scores(one, new Range(0, people.size()));
            for (int other = 0; other < people.size(); other++) {
                Two two = Two.of(people.get(one), people.get(other));
                if (new Rules(limits).allow(two)) {
                    assertThat(scores[other]).isEqualTo(new Scoring(weights).of(two));
                }
            }
        }
    }

    @Property(tries = 200)
    void whomOnlyARuleAboutTwoPeopleKeepsApartIsLeftToThatRule(@ForAll long seed, @ForAll boolean mentoring) {
        List<Candidate> people = people(new Random(seed), mentoring);
        Gauge gauge = new Gauge(people, Limits.USUAL, Weights.USUAL);
        Rules rules = new Rules(Limits.USUAL);
        for (int one = 0; one < people.size(); one++) {
            int[] scores = gauge.scores(one, new Range(0, people.size()));
            for (int other = 0; other < people.size(); other++) {
                boolean tied = rules.allAgainst(Two.of(people.get(one), people.get(other))).stream()
                        .allMatch(GaugeTest::isAboutTwo);
                assertThat(scores[other] >= 0).isEqualTo(tied);
            }
        }
    }

    private static boolean isAboutTwo(dev.trellis.matching.rules.Rule rule) {
        return switch (rule) {
            case ROOM_FOR_ONE_MORE, NO_REPORTING_LINE, NO_BLOCK, NOT_AGAIN, NO_LIVE_PAIR, NOT_MET_LATELY -> true;
            case NOT_ONESELF, ROLES_FIT, LEVELS_CLOSE, HOURS_IN_COMMON, LANGUAGE_IN_COMMON, OTHER_TEAM -> false;
        };
    }

    private static List<Candidate> people(Random chance, boolean mentoring) {
        int many = 2 + chance.nextInt(20);
        return IntStream.range(0, many)
                .mapToObj(number -> somebody(number, many, chance, mentoring))
                .toList();
    }

    private static Candidate somebody(int number, int many, Random chance, boolean mentoring) {
        Somebody one = !mentoring
                ? Somebody.peer(number)
                : chance.nextBoolean() ? Somebody.mentor(number) : Somebody.mentee(number);
        return one.offering(topics(chance))
                .wanting(topics(chance))
                .level(chance.nextInt(4) - 1)
                .team(chance.nextInt(4) == 0 ? "" : "T" + chance.nextInt(3))
                .in(ZONES[chance.nextInt(ZONES.length)])
                .speaking(LANGUAGES[chance.nextInt(LANGUAGES.length)])
                .style(chance.nextInt(6), chance.nextInt(6))
                .wishing(chance.nextInt(many), chance.nextInt(many), many + 1)
                .blocking(chance.nextInt(many))
                .met(chance.nextInt(many), new Met(false, false, chance.nextInt(4)))
                .now();
    }

    private static String[] topics(Random chance) {
        return IntStream.range(0, chance.nextInt(5))
                .mapToObj(i -> "t" + i * 3 + chance.nextInt(3) + ":" + chance.nextInt(4))
                .toArray(String[]::new);
    }

    private static int weight(Random chance) {
        return chance.nextInt(4) * 3;
    }
}
