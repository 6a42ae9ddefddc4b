package dev.trellis.pairing.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.TestHouse;
import dev.trellis.checkin.Days;
import dev.trellis.joining.profile.Card;
import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Detail;
import dev.trellis.joining.profile.Hours;
import dev.trellis.joining.profile.Shown;
import dev.trellis.joining.profile.Sight;
import dev.trellis.joining.profile.Style;
import dev.trellis.joining.profile.Wishes;
import dev.trellis.joining.topics.Chosen;
import dev.trellis.joining.topics.Skill;
import dev.trellis.joining.topics.Skills;
import dev.trellis.joining.topics.Topics;
import dev.trellis.pairing.EndReason;
import dev.trellis.pairing.Interrupted;
import dev.trellis.pairing.Pairs;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Ana reads of Ben, who said everything about himself. */
@Tag("database")
class PartnerCardsTest {
    private final Days days = new Days();
    private final WorkspaceId workspace = days.workspace();
    private final Person ana = days.ana();
    private final Person ben = days.ben();
    private final PairId pair = days.pair().id();
    private final Cards cards = days.house().getBean(Cards.class);
    private final Pairs pairs = days.house().getBean(Pairs.class);
    private final PartnerCards partnerCards = days.house().getBean(PartnerCards.class);

    @BeforeEach
    void benSaysEverything() {
        Topics topics = days.house().getBean(Topics.class);
        topics.choose(
                workspace, days.pair().program(), ben.id(), new Chosen(List.of("SQL tuning"), List.of("coaching")));
        Skill sql =
                topics.of(workspace, days.pair().program(), ben.id()).offers().getFirst();
        topics.rate(workspace, days.pair().program(), ben.id(), Map.of(sql.topic(), 4));
        cards.work(workspace, ben.id(), Optional.of(new Hours(8, 16)), List.of("en", "fr"));
        cards.like(workspace, ben.id(), new Style(List.of(1, 0, 3, 0, 5)));
        cards.wish(workspace, ben.id(), new Wishes(List.of(ana.id()), Set.of()));
    }

    @Test
    void nothingIsShownUntilBenShowsIt() {
        assertThat(read(ana)).contains(new PartnerCard(ben, Card.BLANK, Skills.NONE));
    }

    @Test
    void whatBenShowsIsReadAndWhatHeTakesBackIsGoneAtOnce() {
        show(Map.of(Detail.HOURS, Sight.PARTNER, Detail.LEVELS, Sight.PARTNER));
        PartnerCard shown = read(ana).orElseThrow();
        assertThat(shown.card().hours()).contains(new Hours(8, 16));
        assertThat(shown.card().languages()).isEmpty();
        assertThat(shown.card().style().isEmpty()).isTrue();
        assertThat(shown.card().wishes().isEmpty()).isTrue();
        assertThat(shown.skills().offers()).extracting(Skill::level).containsExactly(4);

        cards.work(workspace, ben.id(), Optional.of(new Hours(6, 12)), List.of());
        assertThat(read(ana).orElseThrow().card().hours()).contains(new Hours(6, 12));

        show(Map.of(Detail.HOURS, Sight.MATCHING, Detail.LEVELS, Sight.NOBODY));
        assertThat(read(ana).orElseThrow().card().hours()).isEmpty();
        assertThat(read(ana).orElseThrow().skills()).isEqualTo(Skills.NONE);
    }

    @Test
    void benReadsNothingOfAnaForShowingHis() {
        cards.work(workspace, ana.id(), Optional.of(new Hours(9, 17)), List.of("de"));
        showEverything();

        assertThat(read(ben)).contains(new PartnerCard(ana, Card.BLANK, Skills.NONE));
    }

    @Test
    void aBreakHidesNothingAndAnEndEverythingFromWhoeverKnowsOfIt() {
        showEverything();
        days.house().getBean(Interrupted.class).pair(workspace, pair, ben.id(), Instant.parse("2027-03-01T08:00:00Z"));
        assertThat(read(ana).orElseThrow().card().hours()).isPresent();

        pairs.end(workspace, pair, ana.id(), EndReason.NO_FAULT);

        assertThat(read(ana)).isEmpty();
        assertThat(read(ben)).isPresent();
        days.toldOfTheEnd(ben);
        assertThat(read(ben)).isEmpty();
    }

    @Test
    void nobodyElseReadsIt() {
        showEverything();
        Person ivo = days.house().getBean(Crowd.class).admin(workspace, "UIVO", "Ivo");

        assertThat(read(ivo)).isEmpty();
        assertThat(partnerCards.in(workspace, PairId.make(), ana.id())).isEmpty();
    }

    @Test
    void norAnybodyOfAnotherWorkspace() {
        showEverything();
        WorkspaceId other = TestHouse.newWorkspace(days.house()).id();

        assertThat(partnerCards.in(other, pair, ana.id())).isEmpty();
    }

    private Optional<PartnerCard> read(Person reader) {
        return partnerCards
                .in(workspace, pair, reader.id())
                .map(read -> new PartnerCard(
                        read.person(),
                        new Card(
                                read.card().hours(),
                                read.card().languages(),
                                read.card().style(),
                                read.card().wishes(),
                                Shown.USUAL),
                        read.skills()));
    }

    private void showEverything() {
        show(Map.of(
                Detail.HOURS, Sight.PARTNER,
                Detail.LEVELS, Sight.PARTNER,
                Detail.LANGUAGES, Sight.PARTNER,
                Detail.STYLE, Sight.PARTNER));
    }

    private void show(Map<Detail, Sight> sights) {
        cards.show(workspace, ben.id(), new Shown(sights));
    }
}
