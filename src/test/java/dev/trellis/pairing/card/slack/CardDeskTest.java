package dev.trellis.pairing.card.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.checkin.Days;
import dev.trellis.joining.profile.Card;
import dev.trellis.joining.profile.Hours;
import dev.trellis.joining.profile.Shown;
import dev.trellis.joining.profile.Style;
import dev.trellis.joining.profile.Wishes;
import dev.trellis.joining.profile.slack.CardPaper;
import dev.trellis.joining.topics.Skill;
import dev.trellis.joining.topics.Skills;
import dev.trellis.pairing.EndReason;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.card.PartnerCard;
import dev.trellis.people.Crowd;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Golden;
import dev.trellis.workspace.TopicId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ana in Berlin reads what Ben in New York shows her. */
@Tag("database")
class CardDeskTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Copy COPY = Copy.of(Locale.UK, BERLIN);

    private final Days days = new Days();

    @Test
    void everythingThatBenShows() {
        Card card = new Card(
                Optional.of(new Hours(9, 24)),
                List.of("en", "fr", "de"),
                new Style(List.of(1, 0, 3, 0, 5)),
                Wishes.NONE,
                Shown.USUAL);
        Skills skills = new Skills(
                List.of(skill("SQL tuning", 4), skill("Rust *and* {Go}", 4), skill("API design", 2)),
                List.of(skill("coaching", 1), skill("not rated", 0)));

        Golden.check(
                "pairing/card",
                CardDesk.screen(new PartnerCard(days.ben(), card, skills), paper())
                        .view());
    }

    @Test
    void nothingIsShownAndThatIsSaid() {
        Golden.check(
                "pairing/card-blank",
                CardDesk.screen(new PartnerCard(days.ben(), Card.BLANK, Skills.NONE), paper())
                        .view());
    }

    @Test
    void topicsThatNobodyRatedAreNothingToRead() {
        Skills unrated = new Skills(List.of(skill("SQL tuning", 0)), List.of());

        assertThat(paper().isBlank(Card.BLANK, unrated)).isTrue();
    }

    @Test
    void onlyTheTwoOfALivePairOpenIt() {
        assertThat(pressedBy("UANA")).isInstanceOf(Answer.Open.class);
        assertThat(pressedBy("UBEN")).isInstanceOf(Answer.Open.class);
        days.house().getBean(Crowd.class).member(days.workspace(), "UEVE", "Eve");
        assertThat(said(pressedBy("UEVE"))).startsWith("There is no profile to read here.");
        days.house()
                .getBean(Pairs.class)
                .end(days.workspace(), days.pair().id(), days.ana().id(), EndReason.NO_FAULT);

        assertThat(said(pressedBy("UANA"))).startsWith("There is no profile to read here.");
        assertThat(pressedBy("UBEN"))
                .as("Ben is told in the morning, and nothing tells him before")
                .isInstanceOf(Answer.Open.class);
    }

    private Answer pressedBy(String user) {
        String id = days.pair().id().toString();
        Caller by = new Caller(days.workspace(), user, COPY);
        return days.house()
                .getBean(SlackHandlers.class)
                .button("pairing.card")
                .orElseThrow()
                .press(new Press(by, id, id, new Filled(Map.of()), "", Optional.empty()));
    }

    private static String said(Answer answer) {
        return ((Answer.Say) answer).message().text();
    }

    private static CardPaper paper() {
        return new CardPaper(COPY, BERLIN, Instant.parse("2027-02-02T14:20:00Z"));
    }

    private static Skill skill(String name, int level) {
        return new Skill(TopicId.make(), name, level);
    }
}
