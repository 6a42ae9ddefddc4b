package dev.trellis.matching.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The picture of scores: a bar is as high as its count, says it, and says nothing where there is none. */
class BarPictureTest {
    private static final int GREEN = 0xFF2F7D5B;

    @Test
    void barsAreAsHighAsTheirCounts() {
        BufferedImage picture = drawn(List.of(0, 2, 0, 1, 0, 0, 0, 0, 0, 4));

        assertThat(green(picture, 1)).isCloseTo(green(picture, 9) / 2, within());
        assertThat(green(picture, 3)).isCloseTo(green(picture, 9) / 4, within());
        assertThat(green(picture, 0)).isZero();
    }

    @Test
    void aBarSaysItsCountAndNoBarSaysNothing() {
        BufferedImage picture = drawn(List.of(0, 1, 0, 0, 0, 0, 0, 0, 0, 1));

        assertThat(inked(picture, 1)).isTrue();
        assertThat(inked(picture, 0)).isFalse();
        assertThat(inked(picture, 5)).isFalse();
    }

    @Test
    void onePairAmongThousandsIsSeen() {
        assertThat(green(drawn(List.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 10_000)), 0)).isPositive();
        assertThat(green(drawn(Collections.nCopies(10, 0)), 4)).isZero();
    }

    private static BufferedImage drawn(List<Integer> counts) {
        return BarPicture.of(counts, "How many pairs suit how well", "How well they suit, of 100");
    }

    private static org.assertj.core.data.Offset<Long> within() {
        return org.assertj.core.data.Offset.offset(2L);
    }

    private static int middle(int bar) {
        return 30 + bar * 66 + 33;
    }

    private static long green(BufferedImage picture, int bar) {
        return IntStream.range(0, picture.getHeight())
                .filter(y -> picture.getRGB(middle(bar), y) == GREEN)
                .count();
    }

    /** Whether something is written above the middle of the floor, below the title. */
    private static boolean inked(BufferedImage picture, int bar) {
        return IntStream.range(60, 330)
                .anyMatch(y ->
                        IntStream.range(middle(bar) - 12, middle(bar) + 12).anyMatch(x -> dark(picture.getRGB(x, y))));
    }

    private static boolean dark(int rgb) {
        return (rgb & 0xFF) < 0x40 && (rgb >> 8 & 0xFF) < 0x40;
    }
}
