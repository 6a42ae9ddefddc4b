package dev.trellis.matching.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.Limits;
import dev.trellis.matching.crowd.Met;
import dev.trellis.matching.crowd.Somebody;
import org.junit.jupiter.api.Test;

class RulesTest {
    private final Limits usual = Limits.USUAL;

    @Test
    void twoPeopleOfWhomNothingIsKnownMayBePaired() {
        assertThat(new Rules(usual).against(two(Somebody.peer(1), Somebody.peer(2))))
                .isEmpty();
        assertThat(new Rules(usual).allow(two(Somebody.mentee(1), Somebody.mentor(2))))
                .isTrue();
    }

    @Test
    void nobodyIsPairedWithThemselves() {
        assertRefused(Rule.NOT_ONESELF, Somebody.peer(1), Somebody.peer(1));
    }

    @Test
    void aMentorNeedsAMentee() {
        assertRefused(Rule.ROLES_FIT, Somebody.mentor(1), Somebody.mentor(2));
        assertRefused(Rule.ROLES_FIT, Somebody.mentee(1), Somebody.mentee(2));
        assertRefused(Rule.ROLES_FIT, Somebody.mentee(1), Somebody.peer(2));
    }

    @Test
    void whoHasNoPlaceLeftIsNotPaired() {
        assertRefused(Rule.ROOM_FOR_ONE_MORE, Somebody.peer(1), Somebody.peer(2).places(0));
        assertRefused(Rule.ROOM_FOR_ONE_MORE, Somebody.peer(1).places(0), Somebody.peer(2));
    }

    @Test
    void noManagerAtAnyDepthEitherWay() {
        assertRefused(Rule.NO_REPORTING_LINE, Somebody.peer(1).below(5, 6, 2), Somebody.peer(2));
        assertRefused(Rule.NO_REPORTING_LINE, Somebody.peer(1), Somebody.peer(2).below(1));
        assertAllowed(Somebody.peer(1).below(9), Somebody.peer(2).below(9));
    }

    @Test
    void aCircleOfManagersKeepsApartWhoIsInIt() {
        assertRefused(
                Rule.NO_REPORTING_LINE,
                Somebody.peer(1).below(2),
                Somebody.peer(2).below(1));
    }

    @Test
    void whoIsBlockedByEitherIsNotPaired() {
        assertRefused(Rule.NO_BLOCK, Somebody.peer(1).blocking(2), Somebody.peer(2));
        assertRefused(Rule.NO_BLOCK, Somebody.peer(1), Somebody.peer(2).blocking(1));
        assertThat(Rule.NO_BLOCK.confidential()).isTrue();
        assertThat(Rule.NOT_AGAIN.confidential()).isTrue();
        assertThat(Rule.OTHER_TEAM.confidential()).isFalse();
    }

    @Test
    void notAgainIsForGoodAndALivePairIsOneAlready() {
        assertRefused(Rule.NOT_AGAIN, Somebody.peer(1).met(2, new Met(false, true, 99)), Somebody.peer(2));
        assertRefused(Rule.NO_LIVE_PAIR, Somebody.peer(1).met(2, new Met(true, false, 99)), Somebody.peer(2));
    }

    @Test
    void whoMetWithinTheLastTwoRoundsWaits() {
        Two lately = two(Somebody.peer(1).met(2, Met.ago(2)), Somebody.peer(2));

        assertThat(new Rules(usual).against(lately)).contains(new Refusal.Rounds(Rule.NOT_MET_LATELY, 2, 2));
        assertThat(new Rules(usual.repeatingAfter(1)).allow(lately)).isTrue();
        assertThat(new Rules(usual).metLately(lately)).isTrue();
        assertAllowed(Somebody.peer(1).met(2, Met.ago(3)), Somebody.peer(2));
    }

    @Test
    void levelsAreWithinTheLimitWhereBothAreKnown() {
        Two far = two(Somebody.peer(1).level(2), Somebody.peer(2).level(4));

        assertThat(new Rules(usual).against(far)).contains(new Refusal.Levels(Rule.LEVELS_CLOSE, 2, 1, false));
        assertAllowed(Somebody.peer(1).level(2), Somebody.peer(2).level(3));
        assertAllowed(Somebody.peer(1).level(2), Somebody.peer(2));
    }

    @Test
    void noMentorIsBelowTheMentee() {
        Two below = two(Somebody.mentee(1).level(3), Somebody.mentor(2).level(2));

        assertThat(new Rules(usual).against(below)).contains(new Refusal.Levels(Rule.LEVELS_CLOSE, 1, 1, true));
        assertAllowed(Somebody.mentee(1).level(3), Somebody.mentor(2).level(3));
        assertAllowed(Somebody.mentee(1).level(3), Somebody.mentor(2).level(4));
        assertAllowed(Somebody.mentee(1).level(3), Somebody.mentor(2));
    }

    @Test
    void workingDaysOverlapByAsMuchAsTheProgramAsksFor() {
        Two apart = two(Somebody.peer(1).in("Europe/Berlin"), Somebody.peer(2).in("America/Los_Angeles"));

        assertThat(new Rules(usual).against(apart)).contains(new Refusal.Minutes(Rule.HOURS_IN_COMMON, 0, 120));
        assertAllowed(Somebody.peer(1).in("Europe/Berlin"), Somebody.peer(2).in("America/New_York"));
    }

    @Test
    void twoWhoAreKnownToShareNoLanguageAreNotPaired() {
        assertRefused(
                Rule.LANGUAGE_IN_COMMON,
                Somebody.peer(1).speaking("de"),
                Somebody.peer(2).speaking("fr", "en"));
        assertAllowed(Somebody.peer(1).speaking("de", "en"), Somebody.peer(2).speaking("en"));
        assertAllowed(Somebody.peer(1).speaking("de"), Somebody.peer(2));
    }

    @Test
    void aProgramMayKeepTeamsApart() {
        Two team = two(Somebody.peer(1).team("A"), Somebody.peer(2).team("A"));

        assertThat(new Rules(usual).allow(team)).isTrue();
        assertThat(new Rules(new Limits(1, 2, 120, true, false)).against(team))
                .contains(new Refusal.Plain(Rule.OTHER_TEAM));
        assertThat(new Rules(new Limits(1, 2, 120, true, false))
                        .allow(two(Somebody.peer(1), Somebody.peer(2).team("A"))))
                .isTrue();
    }

    @Test
    void allThatKeepsTwoApartIsFound() {
        assertThat(new Rules(usual)
                        .allAgainst(two(
                                Somebody.peer(1).level(1).blocking(2),
                                Somebody.peer(2).level(9))))
                .containsExactly(Rule.NO_BLOCK, Rule.LEVELS_CLOSE);
    }

    private void assertRefused(Rule rule, Somebody one, Somebody other) {
        assertThat(new Rules(usual).against(two(one, other)))
                .get()
                .extracting(Refusal::rule)
                .isEqualTo(rule);
        assertThat(new Rules(usual).against(two(other, one)))
                .get()
                .extracting(Refusal::rule)
                .isEqualTo(rule);
        assertThat(new Rules(usual).allow(two(one, other))).isFalse();
    }

    private void assertAllowed(Somebody one, Somebody other) {
        assertThat(new Rules(usual).against(two(one, other))).isEmpty();
        assertThat(new Rules(usual).allow(two(other, one))).isTrue();
    }

    private static Two two(Somebody one, Somebody other) {
        return Two.of(one.now(), other.now());
    }
}
