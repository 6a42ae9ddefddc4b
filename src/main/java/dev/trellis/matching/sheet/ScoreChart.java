package dev.trellis.matching.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * How the scores of a draft are spread, as a picture: how many pairs reach which share of the best score there can be.
 *
 * @param counts pairs in each tenth, the lowest first
 */
public record ScoreChart(List<Integer> counts) {
    private static final int BARS = 10;

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
     * @param across what the axis says
     */
    public byte[] png(String title, String across) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(BarPicture.of(counts, title, across), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
