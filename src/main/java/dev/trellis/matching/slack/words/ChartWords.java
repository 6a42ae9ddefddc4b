package dev.trellis.matching.slack.words;

import dev.trellis.matching.sheet.ScoreChart;
import dev.trellis.slack.kit.Copy;

/** A chart's own words, and what it says to whoever cannot see it. */
public record ChartWords(Copy copy) {
    public byte[] png(ScoreChart chart) {
        return chart.png(copy.text("matching.chart.title"), copy.text("matching.chart.across"));
    }

    /** The text beside the picture, for screen readers. */
    public String alt(ScoreChart chart) {
        return copy.text("matching.chart.alt", "pairs", chart.pairs(), "half", chart.upperHalf());
    }
}
