package dev.trellis.matching.sheet;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/**
 * How the scores of a draft are spread, as a picture: how many pairs reach which share of the best score there can be.
 *
 * @param counts pairs in each tenth, the lowest first
 */
public record ScoreChart(List<Integer> counts) {
    private static final int BARS = 10;
    private static final int SHARE = 10;
    private static final int WIDTH = 800;
    private static final int HEIGHT = 400;
    private static final Color GREEN = new Color(0x2F7D5B);

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
     * The picture as PNG, made without a screen.
     *
     * @param across what the lower axis says
     * @param up what the left axis says
     */
    public byte[] png(String title, String across, String up) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle(across)
                .yAxisTitle(up)
                .build();
        chart.getStyler().setLegendVisible(false).setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setSeriesColors(new Color[] {GREEN});
        chart.addSeries(title, shares(), counts);
        return encoded(chart);
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

    private static List<String> shares() {
        return IntStream.range(0, BARS)
                .mapToObj(bar -> bar * SHARE + "\u2013" + (bar + 1) * SHARE + " %")
                .toList();
    }
}
