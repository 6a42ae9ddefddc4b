package dev.trellis.matching.sheet;

import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;

/**
 * How the scores of a draft are spread, as a picture: how many pairs reach which share of the best score there can be.
 *
 * @param counts pairs in each tenth, the lowest first
 */
public record ScoreChart(List<Integer> counts) {
    private static final int BARS = 10;
    private static final int TENTH = 10;
    static final int WIDTH = 720;
    private static final int HEIGHT = 440;
    private static final Color GREEN = new Color(0x2F7D5B);
    static final Font LETTERS = new Font(Font.SANS_SERIF, Font.PLAIN, 24);

    public ScoreChart {
        counts = List.copyOf(counts);
    }

    /**
     * Counts scores.
     *
     * @param best the best score there can be
     */
    public static ScoreChart of(List<Integer> scores, int best) {
        int[] counts = new int[BARS];
        scores.forEach(score -> counts[Math.min(BARS - 1, score * BARS / Math.max(1, best))]++);
        return new ScoreChart(Arrays.stream(counts).boxed().toList());
    }

    /** How many pairs reach at least half of the best score there can be. */
    public int upperHalf() {
        return counts.subList(BARS / 2, BARS).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    public int pairs() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The picture as PNG, made without a screen. Slack shows it at half its width, so letters are twice as large as they are
     * read.
     *
     * @param across what the lower axis says
     */
    public byte[] png(String title, String across) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle(across)
                .build();
        style(chart.getStyler());
        chart.addSeries(title, tenths(), counts);
        return encoded(chart);
    }

    private static void style(CategoryStyler styler) {
        styler.setSeriesColors(new Color[] {GREEN}).setLegendVisible(false).setChartBackgroundColor(Color.WHITE);
        styler.setChartTitleFont(LETTERS.deriveFont(Font.BOLD)).setChartTitleBoxVisible(false);
        styler.setAxisTitleFont(LETTERS).setAxisTickLabelsFont(LETTERS);
        styler.setYAxisTickLabelsFormattingFunction(ScoreChart::whole).setPlotGridLinesVisible(false);
        styler.setYAxisMin(0.0);
    }

    /** There are no half pairs. */
    static String whole(double pairs) {
        return pairs == Math.rint(pairs) ? String.format(Locale.ROOT, "%,.0f", pairs) : "";
    }

    private static List<String> tenths() {
        return IntStream.range(0, BARS)
                .mapToObj(bar -> bar * TENTH + "\u2013" + (bar + 1) * TENTH)
                .toList();
    }

    private static byte[] encoded(CategoryChart chart) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            BitmapEncoder.saveBitmap(chart, bytes, BitmapEncoder.BitmapFormat.PNG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
