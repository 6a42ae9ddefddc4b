package dev.trellis.matching.slack;

import static dev.trellis.matching.slack.Chair.someone;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Wishes;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.sheet.CsvFile;
import dev.trellis.matching.sheet.Sheets;
import dev.trellis.matching.sheet.Table;
import dev.trellis.matching.slack.words.DraftTable;
import dev.trellis.matching.slack.words.NameBook;
import dev.trellis.pairing.AnaAndBen;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.people.Person;
import dev.trellis.program.settings.Kind;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ana would like to work with Sam, and gets an offer of Sam. Ana reads that it was so; nobody else ever does. */
@HouseTest
class WishToldTest {
    private static final String SAID = "would like";

    private final ApplicationContext house;
    private final Round round;
    private final Draft draft;

    WishToldTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.round = new Round(house, workspace);
        wishes(round.ana, round.sam);
        this.draft = round.draft();
    }

    @Test
    void onlyWhoeverWishedReadsItInTheOffer() {
        publish();

        assertThat(why(round.ana)).endsWith("; you would like to work with Sam");
        assertThat(why(round.sam)).isNotEmpty().doesNotContain(SAID);
    }

    @Test
    void itIsReadFromTodaysWishes() {
        publish();

        wishes(round.sam, round.ana);
        house.getBean(Cards.class).wish(round.ana.workspace(), round.ana.id(), Wishes.NONE);

        assertThat(why(round.ana)).isNotEmpty().doesNotContain(SAID);
        assertThat(why(round.sam)).endsWith("; you would like to work with Ana");
    }

    @Test
    void noLeadReadsOfIt() {
        Chair pairs = lead("draft.look");
        assertThat(pairs.reads()).contains("Ana", "Sam").doesNotContain(SAID);

        Chair apart = lead("draft.look").press("draft.whyNot");
        apart.submit(Map.of("one", someone(round.ana), "other", someone(round.bo)));
        assertThat(apart.reads()).contains("It costs: ").doesNotContain(SAID);

        Chair together = lead("draft.look").press("draft.whyNot");
        together.submit(Map.of("one", someone(round.ana), "other", someone(round.sam)));
        assertThat(together.reads()).contains("They are a pair").doesNotContain(SAID);
    }

    @Test
    void noFileSaysIt() {
        Table table = new DraftTable(
                        AnaAndBen.COPY,
                        house.getBean(NameBook.class).of(round.peers.workspace(), round.peers.id()),
                        Kind.PEERS)
                .of(house.getBean(Sheets.class).take(round.lead, draft.id()).orElseThrow());

        assertThat(table.rows()).isNotEmpty();
        assertThat(new String(CsvFile.of(table), UTF_8))
                .contains("Ana offers talks")
                .doesNotContain(SAID);
    }

    private Chair lead(String button) {
        return round.chair(round.hana).press(button, round.ref(draft));
    }

    private void publish() {
        lead("draft.publish").submit(Map.of());
        round.beat("publish drafts");
    }

    private void wishes(Person who, Person whom) {
        house.getBean(Cards.class).wish(who.workspace(), who.id(), new Wishes(List.of(whom.id()), Set.of()));
    }

    private String why(Person reader) {
        return house.getBean(Offers.class)
                .openFor(reader.workspace(), reader.id())
                .getFirst()
                .why();
    }
}
