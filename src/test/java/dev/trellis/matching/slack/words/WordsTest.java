package dev.trellis.matching.slack.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.joining.profile.Card;
import dev.trellis.joining.profile.Detail;
import dev.trellis.joining.profile.Hours;
import dev.trellis.joining.profile.Shown;
import dev.trellis.joining.profile.Sight;
import dev.trellis.joining.profile.Style;
import dev.trellis.joining.profile.Wishes;
import dev.trellis.matching.Weights;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.plan.Unpaired.Obstacle;
import dev.trellis.matching.rules.Refusal;
import dev.trellis.matching.rules.Rule;
import dev.trellis.matching.score.Reason;
import dev.trellis.matching.score.ReasonCodes;
import dev.trellis.matching.slack.desk.SkipWords;
import dev.trellis.pairing.AnaAndBen;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final PersonId ANA = AnaAndBen.ANA.id();
    private static final PersonId BEN = AnaAndBen.BEN.id();
    private static final DraftId DRAFT = DraftId.make();

    private final ReasonWords words = words(Map.of());

    private static ReasonWords words(Map<PersonId, Card> cards) {
        return new ReasonWords(
                AnaAndBen.COPY,
                new Names(Map.of(ANA, "Ana", BEN, "Ben"), Map.of("1", "SQL tuning", "2", "{Go} *fast*"), cards));
    }

    @Test
    void reasonsAreOneLine() {
        DraftPair pair = pair(
                new Reason.Gives(BEN, List.of("1", "2")),
                new Reason.HoursInCommon(300, true),
                new Reason.DifferentTeams());

        assertThat(words.told(pair, ANA, Weights.USUAL))
                .isEqualTo("Ben offers SQL tuning and {Go} *fast*, which Ana wants; five working hours in common;"
                        + " different teams");
    }

    @Test
    void theTwoReadOnlyWhatBothTell() {
        DraftPair pair = pair(
                new Reason.WorkAlike(false), new Reason.HoursInCommon(60, false), new Reason.HoursInCommon(30, true));

        assertThat(words.told(pair, ANA, Weights.USUAL)).isEqualTo("30 working minutes in common");
        assertThat(words.all(pair))
                .isEqualTo("a similar way of working; one working hour in common; 30 working minutes in common");
    }

    @Test
    void whatSomebodyHidesAfterTheDraftIsNotSaidAnyMore() {
        DraftPair pair =
                pair(new Reason.WorkAlike(true), new Reason.HoursInCommon(60, true), new Reason.DifferentTeams());

        assertThat(words(Map.of(ANA, nineToFive(Sight.PARTNER), BEN, nineToFive(Sight.PARTNER)))
                        .told(pair, ANA, Weights.USUAL))
                .isEqualTo("a similar way of working; one working hour in common; different teams");
        ReasonWords kept = words(Map.of(ANA, nineToFive(Sight.PARTNER), BEN, nineToFive(Sight.MATCHING)));
        assertThat(kept.told(pair, ANA, Weights.USUAL)).isEqualTo("different teams");
        assertThat(kept.all(pair)).isEqualTo("a similar way of working; one working hour in common; different teams");
        assertThat(words(Map.of(ANA, nineToFive(Sight.NOBODY))).all(pair)).isEqualTo("different teams");
    }

    private static Card nineToFive(Sight sight) {
        return new Card(
                Optional.of(new Hours(9, 17)),
                List.of(),
                Style.UNSAID,
                Wishes.NONE,
                new Shown(Map.of(Detail.HOURS, sight, Detail.STYLE, sight)));
    }

    @Test
    void whoeverTakesASecondPeerReadsThatTheySaidSo() {
        DraftPair pair = pair(true, new Reason.HoursInCommon(300, true));

        assertThat(words.told(pair, ANA, Weights.USUAL))
                .isEqualTo("five working hours in common; you said that you have room for a second peer");
        assertThat(words.told(pair, BEN, Weights.USUAL)).isEqualTo("five working hours in common");
        assertThat(words.all(pair)).isEqualTo("five working hours in common");
    }

    @Test
    void whoeverWishedForTheOtherReadsItAndNobodyElseDoes() {
        ReasonWords wished = words(Map.of(ANA, wishing(BEN)));
        DraftPair pair = pair(new Reason.DifferentTeams());

        assertThat(wished.told(pair, ANA, Weights.USUAL)).isEqualTo("different teams; you would like to work with Ben");
        assertThat(wished.told(pair, BEN, Weights.USUAL)).isEqualTo("different teams");
        assertThat(wished.all(pair)).isEqualTo("different teams");
        assertThat(wished.told(pair, ANA, new Weights(10, 5, 0, 2, 2)))
                .as("wishes do not count in this program")
                .isEqualTo("different teams");
    }

    private static Card wishing(PersonId whom) {
        return new Card(Optional.empty(), List.of(), Style.UNSAID, new Wishes(List.of(whom), Set.of()), Shown.USUAL);
    }

    @Test
    void anExplicitNobodyHidesHoursThatWereNeverFilledIn() {
        DraftPair pair = pair(new Reason.HoursInCommon(120, true), new Reason.DifferentTeams());
        ReasonWords hidden = words(Map.of(ANA, unfilled(Sight.NOBODY)));

        assertThat(hidden.told(pair, BEN, Weights.USUAL)).isEqualTo("different teams");
        assertThat(hidden.all(pair)).isEqualTo("different teams");
        assertThat(words(Map.of(ANA, unfilled(Sight.MATCHING))).told(pair, BEN, Weights.USUAL))
                .as("of hours nobody said, the zone alone tells")
                .isEqualTo("two working hours in common; different teams");
    }

    private static Card unfilled(Sight sight) {
        return new Card(Optional.empty(), List.of(), Style.UNSAID, Wishes.NONE, new Shown(Map.of(Detail.HOURS, sight)));
    }

    @Test
    void whoHasNoRoomIsNamedToLeadsAlone() {
        LeftOver full = left(Obstacle.FULL, null);

        assertThat(new LeftOverWords(AnaAndBen.COPY).forLead(full))
                .isEqualTo("Whoever would fit has another partner, and no room for a second one.");
        assertThat(LeftOverWords.forms(full)).isEqualTo(LeftOverWords.forms(left(Obstacle.TAKEN, null)));
    }

    @Test
    void ofATopicThatNobodyChoseAnyMoreNothingIsSaid() {
        assertThat(words.told(pair(new Reason.Gives(BEN, List.of("9"))), ANA, Weights.USUAL))
                .isEmpty();
        assertThat(words.told(pair(new Reason.Gives(BEN, List.of("9", "1"))), ANA, Weights.USUAL))
                .isEqualTo("Ben offers SQL tuning, which Ana wants");
    }

    @Test
    void refusalsNameTheFacts() {
        RefusalWords refusals = new RefusalWords(AnaAndBen.COPY);

        assertThat(refusals.of(new Refusal.Levels(Rule.LEVELS_CLOSE, 3, 1, false)))
                .isEqualTo("3 levels apart, and 1 allowed.");
        assertThat(refusals.of(new Refusal.Levels(Rule.LEVELS_CLOSE, 1, 1, true)))
                .isEqualTo("The mentor is at a lower level than the mentee.");
        assertThat(refusals.of(new Refusal.Minutes(Rule.HOURS_IN_COMMON, 90, 120)))
                .isEqualTo("1.5 working hours in common, and 2 needed.");
        assertThat(refusals.of(new Refusal.Rounds(Rule.NOT_MET_LATELY, 1, 2))).isEqualTo("They met in the last round.");
        assertThat(refusals.of(new Refusal.Plain(Rule.NO_BLOCK)))
                .isEqualTo("A constraint.")
                .isEqualTo(refusals.of(new Refusal.Plain(Rule.NOT_AGAIN)));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasWords(Rule rule) {
        assertThat(new RefusalWords(AnaAndBen.COPY).of(rule)).isNotBlank();
        assertThat(new LeftOverWords(AnaAndBen.COPY).forLead(left(Obstacle.RULE, rule)))
                .isEqualTo(new RefusalWords(AnaAndBen.COPY).of(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_BLOCK", "KEPT_APART", "LEVELS_CLOSE", "FULL", "OPEN_OFFER", "NOT_OPEN", "NOT_THERE"})
    void whyTwoWereNotAskedIsASentenceOfItsOwn(String code) {
        assertThat(AnaAndBen.COPY.text(
                        "draft.skipped", "one", "A", "other", "B", "why", SkipWords.of(code, AnaAndBen.COPY)))
                .matches("A and B were not asked\\. [A-Z][^.]*\\.");
    }

    @ParameterizedTest
    @EnumSource(Obstacle.class)
    void everyObstacleHasWords(Obstacle obstacle) {
        assertThat(new LeftOverWords(AnaAndBen.COPY).forLead(left(obstacle, null)))
                .isNotBlank();
    }

    private static LeftOver left(Obstacle obstacle, @Nullable Rule rule) {
        return new LeftOver("x", AnaAndBen.WORKSPACE, DRAFT, ANA, false, obstacle, rule, false);
    }

    private static DraftPair pair(Reason... reasons) {
        return pair(false, reasons);
    }

    private static DraftPair pair(boolean second, Reason... reasons) {
        return new DraftPair(
                "x",
                AnaAndBen.WORKSPACE,
                DRAFT,
                ANA,
                BEN,
                1,
                false,
                false,
                second,
                ReasonCodes.write(List.of(reasons)),
                DraftPair.Sending.WAITING,
                "",
                null);
    }
}
