package dev.trellis.matching.slack;

import dev.trellis.delivery.slack.Enclosure;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.sheet.CsvFile;
import dev.trellis.matching.sheet.ScoreChart;
import dev.trellis.matching.sheet.Sheets;
import dev.trellis.matching.sheet.Table;
import dev.trellis.matching.sheet.XlsxFile;
import dev.trellis.matching.slack.words.ChartWords;
import dev.trellis.matching.slack.words.DraftTable;
import dev.trellis.matching.slack.words.NameBook;
import dev.trellis.program.Programs;
import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.DraftId;
import jakarta.inject.Singleton;
import java.util.List;

/** A draft as a picture of its scores and as spreadsheets with reasons; nothing for whoever does not lead the program. */
@Singleton
record SummaryFiles(Sheets sheets, NameBook names, Programs programs) {

    List<Enclosure> picture(Matchmaker by, DraftId draft, Copy copy) {
        return sheets.chart(by, draft).stream()
                .filter(chart -> chart.pairs() > 0)
                .map(chart -> picture(chart, new ChartWords(copy)))
                .toList();
    }

    private static Enclosure picture(ScoreChart chart, ChartWords words) {
        return Enclosure.of("pairs.png", words.alt(chart), words.png(chart));
    }

    List<Enclosure> spreadsheets(Matchmaker by, DraftId draft, Copy copy) {
        return sheets.take(by, draft)
                .map(view -> table(by, copy).of(view))
                .map(table -> spreadsheets(table, copy))
                .orElse(List.of());
    }

    private DraftTable table(Matchmaker by, Copy copy) {
        return new DraftTable(
                copy,
                names.of(by.workspace(), by.program()),
                programs.get(by.workspace(), by.program()).kind());
    }

    private static List<Enclosure> spreadsheets(Table table, Copy copy) {
        String alt = copy.text("draft.files.alt", "rows", table.rows().size());
        return List.of(
                Enclosure.of("pairs.xlsx", alt, XlsxFile.of(copy.text("draft.files.sheet"), table)),
                Enclosure.of("pairs.csv", alt, CsvFile.of(table)));
    }
}
