package dev.trellis.matching.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.Cast;
import dev.trellis.matching.Decided;
import dev.trellis.matching.Decision;
import dev.trellis.matching.DecisionLog;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.desk.Ran;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.score.Scoring;
import dev.trellis.matching.slack.words.ChartWords;
import dev.trellis.matching.slack.words.DraftTable;
import dev.trellis.matching.slack.words.NameBook;
import dev.trellis.pairing.AnaAndBen;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.settings.Kind;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import org.junit.jupiter.api.Test;

@HouseTest
class SheetsTest {
    private final ApplicationContext house;
    private final Sheets sheets;
    private final Program peers;
    private final Matchmaker hana;
    private final Person ana;
    private final Draft draft;

    SheetsTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.sheets = house.getBean(Sheets.class);
        Cast cast = house.getBean(Cast.class);
        this.peers = cast.peers(workspace);
        this.hana = cast.lead(peers);
        this.ana = cast.joins(peers, "Ana", Role.PEER, "talks>sql");
        cast.joins(peers, "=Sam()", Role.PEER, "sql>talks");
        cast.joins(peers, "Eve", Role.PEER, "rust>go");
        this.draft = ((Ran.Made) house.getBean(Drafts.class).run(hana, new Scope.Everybody())).draft();
    }

    @Test
    void aDraftIsTakenAwayWithReasonsAndThatIsWrittenDown() {
        DraftView view = sheets.take(hana, draft.id()).orElseThrow();

        Table table = new DraftTable(
                        AnaAndBen.COPY, house.getBean(NameBook.class).of(peers.workspace(), peers.id()), Kind.PEERS)
                .of(view);

        String csv = new String(CsvFile.of(table), UTF_8);
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv)
                .contains("Ana offers talks, which =Sam() wants", "'=Sam()", "not sent")
                .contains("Eve,,,Whoever would fit has another partner.,,,,left over");
        assertThat((int) table.rows().getFirst().get(2))
                .isEqualTo(new Scoring(view.draft().weights())
                        .outOfHundred(view.pairs().getFirst().score()))
                .isBetween(1, 100);
        assertThat(house.getBean(DecisionLog.class).of(peers.workspace(), peers.id()))
                .extracting(Decided::what)
                .contains(Decision.EXPORT);
    }

    @Test
    void thePictureHasWordsForWhoCannotSeeIt() {
        ScoreChart chart = sheets.chart(hana, draft.id()).orElseThrow();

        assertThat(new ChartWords(AnaAndBen.COPY).alt(chart))
                .isEqualTo("One pair; one reaches at least 50 of 100 in how well they suit.");
        assertThat(new ChartWords(AnaAndBen.COPY).png(chart)).isNotEmpty();
    }

    @Test
    void onlyALeadTakesItAway() {
        Matchmaker nosy = new Matchmaker(peers.workspace(), peers.id(), ana.id());

        assertThat(sheets.take(nosy, draft.id())).isEmpty();
        assertThat(sheets.chart(nosy, draft.id())).isEmpty();
    }
}
